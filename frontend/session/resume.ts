// Vaadin says "session ended" also where only the page is gone: its node has been restarted, or the phone slept for
// long. Whoever is still signed in gets the page back at the same address by itself; the others are told, and choose.

const ENDED = '.v-system-error';
const LAST = 'gridboard.resumed';
/** Milliseconds in which it is done once: a page that ends again at once would be loaded for ever. */
const PAUSE = 30_000;

const justDone = () => Date.now() - Number(sessionStorage.getItem(LAST) ?? 0) < PAUSE;

async function signedIn(): Promise<boolean> {
  try {
    const answer = await fetch(document.baseURI, {
      headers: { Accept: 'text/html' },
      redirect: 'manual', // the way to the login
      cache: 'no-store',
    });
    return answer.ok;
  } catch {
    return false; // no connection: the notice stands, and a tap tries again
  }
}

let asked = false;

new MutationObserver(async () => {
  if (asked || !document.querySelector(ENDED) || justDone()) return;
  asked = true;
  if (await signedIn()) {
    sessionStorage.setItem(LAST, String(Date.now()));
    location.reload();
  }
}).observe(document.body, { childList: true });

export {};
