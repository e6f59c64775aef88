import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { issueTemplates } from '../../reading/issue-templates.ts';
import { PROJECT_ROOT } from '../../reading/project.ts';
import { fieldOf, isRecord } from '../../schema/untrusted.ts';
import { CONTEXT, VOCABULARIA } from '../../validation/fixtures.ts';
import { SECTIES } from '../../schema/secties.ts';
import { foldWords } from '../../text/fold.ts';
import { praktijkFields } from '../form-model.ts';
import { chooserConfig, issueForm } from './issue-form.ts';
import { FILE_QUESTION, issueQuestions } from './issue-questions.ts';

const templates = issueTemplates();

function onDisk(name: string): string {
  return readFileSync(join(PROJECT_ROOT, '.github', 'ISSUE_TEMPLATE', name), 'utf8').replaceAll('\r\n', '\n');
}

interface Element {
  readonly type: string;
  readonly id?: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly validations?: unknown;
}

function bodyOf(text: string): Element[] {
  // Our own generator wrote it.
  return (parse(text) as { body: Element[] }).body;
}

describe('the issue forms in .github', () => {
  it.each(['praktijk.yml', 'verbetering.yml'])('%s is that of the schema', (name) => {
    expect(onDisk(name), 'Het formulier loopt achter op het schema. Start "npm run issueformulier" en leg het resultaat mee vast.').toBe(
      templates[name],
    );
  });

  it('config.yml takes issues without a form, and leads to pages that exist', () => {
    const config: unknown = parse(onDisk('config.yml'));
    expect(fieldOf(config, 'blank_issues_enabled')).toBe(true);
    const links = fieldOf(config, 'contact_links');
    expect(Array.isArray(links) ? links.length : 0).toBeGreaterThan(0);
    for (const link of Array.isArray(links) ? links : []) expect(new URL(String(fieldOf(link, 'url'))).protocol).toBe('https:');
  });

  it('the chooser names the form on the site only when the address of the site is known', () => {
    expect(chooserConfig('https://www.voorbeeld.be/voorstellen/', 'https://www.voorbeeld.be/gids')).toContain(
      'https://www.voorbeeld.be/voorstellen/',
    );
    expect(chooserConfig(undefined, 'https://www.voorbeeld.be/gids')).not.toContain('voorstellen');
  });
});

// What GitHub refuses: https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/common-validation-errors-when-creating-issue-forms
describe.each(['praktijk.yml', 'verbetering.yml'])('GitHub takes %s', (name) => {
  const text = templates[name] ?? '';
  const asked = bodyOf(text).filter(({ type }) => type !== 'markdown');

  it('has the keys at the top that GitHub knows, none empty', () => {
    const form: unknown = parse(text);
    expect(isRecord(form) ? Object.keys(form) : []).toEqual(['name', 'description', 'title', 'labels', 'body']);
    expect(String(fieldOf(form, 'name')).trim()).not.toBe('');
  });

  it('has ids and labels of its own for every question, and texts that are not empty', () => {
    const ids = asked.map(({ id }) => id ?? '');
    expect(ids.filter((id) => !/^[A-Za-z0-9_-]+$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    const labels = asked.map(({ attributes }) => foldWords(String(attributes['label'])));
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels.filter((label) => /password|wachtwoord/.test(label))).toEqual([]);
    const texts = bodyOf(text).flatMap(({ attributes }) => Object.values(attributes).filter((value) => typeof value === 'string'));
    expect(texts.filter((value) => value.trim() === '')).toEqual([]);
  });

  it('has attributes that its type knows', () => {
    const known: Readonly<Record<string, readonly string[]>> = {
      markdown: ['value'],
      input: ['label', 'description', 'placeholder', 'value'],
      textarea: ['label', 'description', 'placeholder', 'value', 'render'],
      dropdown: ['label', 'description', 'multiple', 'options', 'default'],
    };
    for (const { type, attributes } of bodyOf(text)) {
      expect(known[type], type).toBeDefined();
      expect(Object.keys(attributes).filter((key) => known[type]?.includes(key) !== true)).toEqual([]);
    }
  });

  it('has menus of distinct texts, without commas (GitHub joins answers with one) and without the word None', () => {
    for (const { type, attributes } of asked.filter((each) => each.type === 'dropdown')) {
      const options = Array.isArray(attributes['options']) ? attributes['options'] : [];
      expect(type === 'dropdown' && options.length).toBeGreaterThan(1);
      expect(new Set(options).size).toBe(options.length);
      expect(options.filter((option) => typeof option !== 'string' || /,|^none$/i.test(option))).toEqual([]);
    }
  });
});

describe('the form for a practice', () => {
  const asked = bodyOf(templates['praktijk.yml'] ?? '').filter(({ type }) => type !== 'markdown');

  it('asks every field of the schema and every section, and takes a file last', () => {
    const ids = asked.map(({ id }) => id);
    for (const name of Object.keys(CONTEXT.schemas.praktijk.shape)) expect(ids).toContain(name);
    const labels = asked.map(({ attributes }) => attributes['label']);
    for (const titel of SECTIES) expect(labels).toContain(titel);
    expect(ids.at(-1)).toBe(FILE_QUESTION);
  });

  it('requires nothing, so that a file from the site alone can be sent', () => {
    expect(asked.filter(({ validations }) => validations !== undefined)).toEqual([]);
  });

  it('follows the schema: a term that is added to a vocabulary stands in the menu', () => {
    const term = { id: 'walvissen', label: 'Walvissen', toelichting: 'Wie in zee woont en niet aan land.', synoniemen: [] };
    const more = { ...VOCABULARIA, doelgroepen: [...VOCABULARIA.doelgroepen, term] };
    const fields = praktijkFields(CONTEXT.schemas.praktijk, VOCABULARIA);
    expect(issueForm(fields)).not.toContain('Walvissen');
    const options = more.doelgroepen.map(({ id, label }) => ({ value: id, label, synoniemen: [] }));
    const changed = fields.map((field) => (field.name === 'doelgroepen' && field.kind === 'choices' ? { ...field, options } : field));
    expect(issueForm(changed)).toContain('- Walvissen');
    expect(issueQuestions(changed)).toHaveLength(issueQuestions(fields).length);
  });
});
