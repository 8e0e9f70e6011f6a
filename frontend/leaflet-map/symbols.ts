/** The signs of the map and its legend. Shapes carry meaning before colour does; sizes are radii in px. */
import type { Checkpoint, HalfRound, HalfState, Issue, KeyHousehold } from './model';
import { striped } from './patterns';
import type { Tokens } from './tokens';

type Canvas = CanvasRenderingContext2D;

/** An open issue: diamond, disc or square by urgency, its age in days inside, red and marked when overdue. */
export function drawIssue(c: Canvas, t: Tokens, x: number, y: number, r: number, issue: Issue): void {
  issueShape(c, x, y, r, issue.urgency);
  fillAndOutline(c, issue.overdue ? t.alarm : t.ink, t.paper, r * 0.17);
  const age = issue.age > 99 ? '99+' : String(issue.age);
  write(c, t, age, x, y, r * (age.length > 2 ? 0.8 : 1.05), t.paper);
  if (issue.overdue) drawWarning(c, t, x + r * 0.82, y - r * 0.82, r * 0.46);
}

function issueShape(c: Canvas, x: number, y: number, r: number, urgency: Issue['urgency']): void {
  c.beginPath();
  if (urgency === 'NORMAL') {
    c.arc(x, y, r * 0.92, 0, 2 * Math.PI);
  } else if (urgency === 'COMPLEX') {
    c.roundRect(x - r * 0.84, y - r * 0.84, r * 1.68, r * 1.68, r * 0.16);
  } else {
    c.moveTo(x, y - r * 1.16);
    c.lineTo(x + r * 1.16, y);
    c.lineTo(x, y + r * 1.16);
    c.lineTo(x - r * 1.16, y);
    c.closePath();
  }
}

/** A key household: the character of its family, a ring in the colour of its level, thick when a visit is overdue. */
export function drawKeyHousehold(
  c: Canvas, t: Tokens, x: number, y: number, r: number, household: KeyHousehold, character: string,
): void {
  disc(c, x, y, r, t.paper);
  ring(c, x, y, r, t.level[household.level], household.overdue ? r * 0.32 : r * 0.14);
  write(c, t, character, x, y, r * (household.overdue ? 0.98 : 1.08), t.ink);
}

/** Several open issues in one place: a haloed disc with their number, marked when one is overdue. */
export function drawIssueCluster(c: Canvas, t: Tokens, x: number, y: number, r: number, count: number, overdue: boolean): void {
  disc(c, x, y, r, withAlpha(c, t.ink, 0.24));
  disc(c, x, y, r * 0.76, t.paper);
  disc(c, x, y, r * 0.66, t.ink);
  writeCount(c, t, count, x, y, r * 0.76, t.paper);
  if (overdue) drawWarning(c, t, x + r * 0.66, y - r * 0.66, r * 0.34);
}

/** Several key households in one place: a haloed white disc, its ring thick when a visit is overdue, as on a single one. */
export function drawHouseholdCluster(c: Canvas, t: Tokens, x: number, y: number, r: number, count: number, overdue: boolean): void {
  disc(c, x, y, r, withAlpha(c, t.edge, 0.22));
  disc(c, x, y, r * 0.76, t.paper);
  ring(c, x, y, r * 0.76, t.edge, overdue ? r * 0.18 : r * 0.08);
  writeCount(c, t, count, x, y, r * 0.72, t.ink);
}

function writeCount(c: Canvas, t: Tokens, count: number, x: number, y: number, size: number, colour: string): void {
  const digits = String(count);
  write(c, t, digits, x, y, size * (digits.length > 2 ? 0.78 : 1), colour);
}

/** The exclamation mark of what is late. */
export function drawWarning(c: Canvas, t: Tokens, x: number, y: number, r: number): void {
  disc(c, x, y, r * 1.25, t.paper);
  disc(c, x, y, r, t.alarm);
  drawExclamation(c, x, y, r * 0.62, t.paper);
}

/** The rounds of a grid: left half the morning, right half the afternoon. */
export function drawRounds(
  c: Canvas, t: Tokens, x: number, y: number, r: number, morning: HalfRound, afternoon: HalfRound,
): void {
  disc(c, x, y, r, t.ink);
  disc(c, x, y, r * 0.92, t.paper);
  half(c, t, x, y, r * 0.8, morning.state, -1);
  half(c, t, x, y, r * 0.8, afternoon.state, 1);
}

function half(c: Canvas, t: Tokens, x: number, y: number, r: number, state: HalfState, side: -1 | 1): void {
  c.save();
  c.translate(x + side * r * 0.07, y);
  c.beginPath();
  c.arc(0, 0, r, -Math.PI / 2, Math.PI / 2, side < 0);
  c.closePath();
  if (state === 'NOT_DUE') {
    c.clip();
    for (const dy of [-0.42, 0, 0.42]) disc(c, side * r * 0.4, dy * r, r * 0.1, t.soft);
  } else if (state !== 'EMPTY') {
    c.fillStyle = state === 'FULL' ? t.done : state === 'MISSED' ? t.alarm : striped(c, t.done, t.paper, r * 0.42);
    c.fill();
    if (state === 'MISSED') drawExclamation(c, side * r * 0.42, 0, r * 0.34, t.paper);
  }
  c.restore();
}

/** A checkpoint of a round: its number, a tick when seen (hollow while the place is not verified), "!" with a problem. */
export function drawCheckpoint(c: Canvas, t: Tokens, x: number, y: number, r: number, checkpoint: Checkpoint): void {
  const { state, verified } = checkpoint;
  const hollow = state === 'SEEN' && !verified;
  const colour = state === 'SEEN' ? t.done : state === 'PROBLEM' ? t.alarm : t.paper;
  disc(c, x, y, r * 1.12, t.paper);
  disc(c, x, y, r, hollow ? t.paper : colour);
  ring(c, x, y, r, hollow ? t.done : t.ink, r * 0.15);
  if (state === 'SEEN') tick(c, x, y, r, hollow ? t.done : t.paper);
  else if (state === 'PROBLEM') drawExclamation(c, x, y, r * 0.55, t.paper);
  else write(c, t, String(checkpoint.order), x, y, r * (checkpoint.order > 99 ? 0.85 : 1.1), t.ink);
}

/** What is selected: an accent ring with air around the sign. */
export function drawSelection(c: Canvas, t: Tokens, x: number, y: number, r: number): void {
  disc(c, x, y, r, withAlpha(c, t.paper, 0.55));
  ring(c, x, y, r, t.paper, r * 0.26);
  ring(c, x, y, r, t.accent, r * 0.15);
}

/** The red flag: a pole and a pennant cut at its end. */
export function drawRedFlag(c: Canvas, t: Tokens, x: number, y: number, r: number): void {
  c.lineCap = 'round';
  for (const [colour, width] of [[t.paper, r * 0.75], [t.ink, r * 0.22]] as const) {
    c.beginPath();
    c.moveTo(x - r * 0.7, y - r * 0.9);
    c.lineTo(x - r * 0.7, y + r);
    c.lineWidth = width;
    c.strokeStyle = colour;
    c.stroke();
  }
  c.beginPath();
  c.moveTo(x - r * 0.6, y - r * 0.9);
  c.lineTo(x + r * 0.9, y - r * 0.9);
  c.lineTo(x + r * 0.45, y - r * 0.3);
  c.lineTo(x + r * 0.9, y + r * 0.3);
  c.lineTo(x - r * 0.6, y + r * 0.3);
  c.closePath();
  fillAndOutline(c, t.alarm, t.paper, r * 0.17);
}

/** Text with a halo, so that it can be read on every ground. */
export function drawLabel(c: Canvas, t: Tokens, text: string, x: number, y: number, size: number, colour: string, weight: number): void {
  c.font = `${weight} ${size}px ${t.font}`;
  c.textAlign = 'center';
  c.textBaseline = 'middle';
  c.lineJoin = 'round';
  c.lineWidth = size * 0.26;
  c.strokeStyle = t.paper;
  c.strokeText(text, x, y);
  c.fillStyle = colour;
  c.fillText(text, x, y);
}

export function disc(c: Canvas, x: number, y: number, r: number, colour: string): void {
  c.beginPath();
  c.arc(x, y, r, 0, 2 * Math.PI);
  c.fillStyle = colour;
  c.fill();
}

/** A ring that lies inside the radius. */
function ring(c: Canvas, x: number, y: number, r: number, colour: string, width: number): void {
  c.beginPath();
  c.arc(x, y, r - width / 2, 0, 2 * Math.PI);
  c.lineWidth = width;
  c.strokeStyle = colour;
  c.stroke();
}

function fillAndOutline(c: Canvas, fill: string, outline: string, width: number): void {
  c.lineJoin = 'round';
  c.lineWidth = width * 2;
  c.strokeStyle = outline;
  c.stroke();
  c.fillStyle = fill;
  c.fill();
}

function write(c: Canvas, t: Tokens, text: string, x: number, y: number, size: number, colour: string): void {
  c.font = `700 ${size}px ${t.font}`;
  c.textAlign = 'center';
  c.textBaseline = 'alphabetic';
  c.fillStyle = colour;
  const box = c.measureText(text);
  c.fillText(text, x, y + (box.actualBoundingBoxAscent - box.actualBoundingBoxDescent) / 2);
}

function drawExclamation(c: Canvas, x: number, y: number, r: number, colour: string): void {
  c.fillStyle = colour;
  c.beginPath();
  c.roundRect(x - r * 0.2, y - r, r * 0.4, r * 1.25, r * 0.16);
  c.fill();
  disc(c, x, y + r * 0.8, r * 0.26, colour);
}

function tick(c: Canvas, x: number, y: number, r: number, colour: string): void {
  c.beginPath();
  c.moveTo(x - r * 0.42, y + r * 0.02);
  c.lineTo(x - r * 0.1, y + r * 0.36);
  c.lineTo(x + r * 0.44, y - r * 0.36);
  c.lineWidth = r * 0.2;
  c.lineCap = 'round';
  c.lineJoin = 'round';
  c.strokeStyle = colour;
  c.stroke();
}

function withAlpha(c: Canvas, colour: string, alpha: number): string {
  c.fillStyle = colour;
  const hex = String(c.fillStyle);
  return hex.startsWith('#') ? hex + Math.round(alpha * 255).toString(16).padStart(2, '0') : hex;
}
