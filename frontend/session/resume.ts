// Vaadin says "session ended" also where only the page is gone: its node has been restarted, or the phone slept for
// long. Whoever is still signed in gets the page back at the same address by itself; the others are told, and choose.

const ENDED = '.v-system-error';

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
  if (asked || !document.querySelector(ENDED)) return;
  asked = true;
  if (await signedIn()) location.reload();
}).observe(document.body, { childList: true });

export {};
