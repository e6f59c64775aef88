import { describe, expect, it } from 'vitest';
import { type HandIn, issueAddress, mailAddress, pullRequestAddress } from './hand-in.ts';

const REPOSITORY = 'https://github.com/voorbeeld/databank';
const short: HandIn = {
  id: 'soepbar',
  titel: 'Soepbar & "meer"?',
  text: '---\ntitel: a + b & c\n---\n\n## Wat is het?\n\n100 % é\n',
  isNew: true,
};
const long: HandIn = { ...short, text: 'é'.repeat(3000) };

describe('addresses to hand in a file', () => {
  it('fill in the page of the repository for a new file', () => {
    const { href, holdsFile } = pullRequestAddress(short, REPOSITORY, 'main');
    const url = new URL(href);
    expect(holdsFile).toBe(true);
    expect(url.origin + url.pathname).toBe(`${REPOSITORY}/new/main/content/praktijken`);
    expect(Object.fromEntries(url.searchParams)).toEqual({ filename: 'soepbar.mdx', value: short.text });
  });

  it('open the page of a file that is there, without its text', () => {
    expect(pullRequestAddress({ ...short, isNew: false }, REPOSITORY, 'main')).toEqual({
      href: `${REPOSITORY}/edit/main/content/praktijken/soepbar.mdx`,
      holdsFile: false,
    });
  });

  it('fill in an issue', () => {
    const url = new URL(issueAddress(short, REPOSITORY).href);
    expect(Object.fromEntries(url.searchParams)).toEqual({
      template: 'praktijk.yml',
      title: 'Praktijk: Soepbar & "meer"?',
      bestand: short.text,
    });
  });

  it('fill in a mail with the line ends that mail wants, and no + for a space', () => {
    const { href } = mailAddress(short, 'redactie@voorbeeld.be');
    expect(href).toMatch(/^mailto:redactie@voorbeeld\.be\?subject=Voorstel%3A%20Soepbar/);
    expect(href).not.toContain('+');
    expect(new URL(href).searchParams.get('body')).toBe(`soepbar.mdx\r\n\r\n${short.text.replaceAll('\n', '\r\n')}`);
  });

  it('leave out a text that is too long for an address, and say so', () => {
    for (const made of [pullRequestAddress(long, REPOSITORY, 'main'), issueAddress(long, REPOSITORY), mailAddress(long, '')]) {
      expect(made.holdsFile).toBe(false);
      expect(made.href.length).toBeLessThan(500);
    }
  });

  it('cannot be steered by what was typed', () => {
    const hostile: HandIn = { ...short, titel: 'a&bcc=x@y.be&body=z#', text: '&bcc=x@y.be\r\nBcc: x@y.be' };
    expect([...new URL(mailAddress(hostile, '').href).searchParams.keys()]).toEqual(['subject', 'body']);
    expect([...new URL(issueAddress(hostile, REPOSITORY).href).searchParams.keys()]).toEqual(['template', 'title', 'bestand']);
  });
});
