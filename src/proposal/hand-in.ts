/*
 * The ways to hand in a file without knowing git: an address that opens a page of the repository with the file
 * filled in, an issue, or a mail. Nothing is sent by this site.
 */

/** Longest address that GitHub takes; beyond about 8,000 characters its servers refuse. */
const LONGEST_WEB_ADDRESS = 7500;

/** Longest address that mail programs take over whole; some on Windows cut after about 2,000 characters. */
const LONGEST_MAIL_ADDRESS = 1900;

/** What to hand in. */
export interface HandIn {
  /** File name without extension. */
  readonly id: string;
  readonly titel: string;
  /** The whole file. */
  readonly text: string;
  /** False for a correction of a page that is there. */
  readonly isNew: boolean;
}

/** An address to open. When the file does not fit in it, the person pastes it there. */
export interface HandInAddress {
  readonly href: string;
  /** True when the file is in the address; false when it has to be pasted or attached. */
  readonly holdsFile: boolean;
}

function address(base: string, query: Readonly<Record<string, string>>): string {
  // Mail programs do not read a + as a space.
  return `${base}?${Object.entries(query)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')}`;
}

function choose(whole: string, short: string, longest: number): HandInAddress {
  return whole.length <= longest ? { href: whole, holdsFile: true } : { href: short, holdsFile: false };
}

/**
 * The page of the repository that makes a pull request of the file. A page that exists can only be opened, not
 * filled in: there the person replaces the text.
 * @param repository address of the repository, without slash at the end
 */
export function pullRequestAddress({ id, text, isNew }: HandIn, repository: string, branch: string): HandInAddress {
  if (!isNew) return { href: `${repository}/edit/${branch}/content/praktijken/${id}.mdx`, holdsFile: false };
  const base = `${repository}/new/${branch}/content/praktijken`;
  const filename = `${id}.mdx`;
  return choose(address(base, { filename, value: text }), address(base, { filename }), LONGEST_WEB_ADDRESS);
}

/** The issue form of the repository, with the file in its last field. */
export function issueAddress({ titel, text, isNew }: HandIn, repository: string): HandInAddress {
  const base = `${repository}/issues/new`;
  const common = { template: 'praktijk.yml', title: `${isNew ? 'Praktijk' : 'Verbetering'}: ${titel}` };
  return choose(address(base, { ...common, bestand: text }), address(base, common), LONGEST_WEB_ADDRESS);
}

/**
 * A mail with the file in it.
 * @param recipient address of the editors; empty when the site does not know one
 */
export function mailAddress({ id, titel, text, isNew }: HandIn, recipient: string): HandInAddress {
  const subject = `${isNew ? 'Voorstel' : 'Verbetering'}: ${titel}`;
  const base = `mailto:${encodeURIComponent(recipient).replaceAll('%40', '@')}`;
  const crlf = (body: string) => body.replaceAll('\n', '\r\n');
  return choose(
    address(base, { subject, body: crlf(`${id}.mdx\n\n${text}`) }),
    address(base, { subject, body: crlf(`Dag,\n\nIn bijlage zit het bestand ${id}.mdx.\n`) }),
    LONGEST_MAIL_ADDRESS,
  );
}
