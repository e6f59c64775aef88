const DISMISSED = 'nieuwe-versie-later';

/**
 * The new version waits for what the old one is busy with, such as the hits of a search. Longer than this a visitor does not
 * wait: the page is fetched anew, and with nothing left to serve the old one goes.
 */
const PATIENCE_MS = 3_000;

/** Storage may be blocked; then the bar simply comes back on the next page. */
function remember(): void {
  try {
    sessionStorage.setItem(DISMISSED, '1');
  } catch {
    // Nothing is lost.
  }
}

function isDismissed(): boolean {
  try {
    return sessionStorage.getItem(DISMISSED) !== null;
  } catch {
    return false;
  }
}

function button(text: string, className: string, onClick: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = className;
  element.textContent = text;
  element.addEventListener('click', onClick);
  return element;
}

/** Set from here and not in a stylesheet, so that pages do not carry it: hardly any visit needs it. */
function style(bar: HTMLElement): void {
  Object.assign(bar.style, {
    position: 'fixed',
    insetInline: '0',
    insetBlockEnd: '0',
    zIndex: '9',
    display: 'flex',
    flexWrap: 'wrap',
    gap: 'var(--space-1) var(--space-3)',
    alignItems: 'center',
    justifyContent: 'center',
    padding: 'var(--space-2) var(--space-3)',
    background: 'var(--surface-tint)',
    color: 'var(--ink)',
    borderBlockStart: '2px solid var(--petrol)',
  } satisfies Partial<CSSStyleDeclaration>);
}

/**
 * Tells that there is a new version, and lets the visitor choose when to go there.
 * @param waiting the worker of the new version
 * @param skip lets that worker take over
 */
export function showUpdateBar(waiting: ServiceWorker, skip: () => void): void {
  if (isDismissed() || document.querySelector('[data-update-bar]') !== null) return;
  const bar = document.createElement('aside');
  bar.dataset['updateBar'] = '';
  bar.className = 'no-print';
  bar.setAttribute('aria-label', 'Nieuwe versie');
  style(bar);
  const message = document.createElement('p');
  message.setAttribute('role', 'status');
  const close = () => {
    bar.remove();
    document.body.style.paddingBlockEnd = '';
    document.documentElement.style.scrollPaddingBlockEnd = '';
  };
  const renew = () => {
    // Another tab may have let the new version in already; then there is nothing left to wait for.
    if (waiting.state === 'installed')
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    else location.reload();
    skip();
    setTimeout(() => location.reload(), PATIENCE_MS);
  };
  const later = () => {
    remember();
    close();
    document.querySelector('main')?.focus({ preventScroll: true });
  };
  bar.append(message, button('Vernieuw', 'button', renew), button('Later', 'button button-quiet', later));
  document.body.append(bar);
  // Text that arrives after its status region is read out; text that arrives with it is not.
  message.textContent = 'Er is een nieuwe versie van deze site.';
  // What has focus must not end up behind the bar.
  document.documentElement.style.scrollPaddingBlockEnd = `${bar.offsetHeight + 8}px`;
  document.body.style.paddingBlockEnd = `${bar.offsetHeight}px`;
}
