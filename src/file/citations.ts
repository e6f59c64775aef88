import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import type { FieldInfo } from '../schema/field-info.ts';
import { fieldValues, singleValues } from '../schema/field-values.ts';
import type { FieldPath } from './finding.ts';
import { fieldOf, listOf, textOf } from '../schema/untrusted.ts';

/** A `<Bron id="…" />` in the text. */
export interface BodyCitation {
  readonly id: string;
  readonly node: MdxJsxFlowElement | MdxJsxTextElement;
}

/** A field of the front matter that names a source. */
export interface FieldCitation {
  readonly id: string;
  readonly path: FieldPath;
}

/** All citations in the text, in reading order. */
export function bodyCitations(tree: Root | null): BodyCitation[] {
  const citations: BodyCitation[] = [];
  if (tree === null) return citations;
  visit(tree, (node) => {
    if ((node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') || node.name !== 'Bron') return;
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== 'id') continue;
      if (typeof attribute.value === 'string') citations.push({ id: attribute.value, node });
    }
  });
  return citations;
}

/**
 * All fields of a record that name a source, in the order of its schema.
 * @param fields those of its schema (`fieldsOf`)
 */
export function fieldCitations(data: unknown, fields: readonly FieldInfo[]): FieldCitation[] {
  return [...fieldValues(fields, data)]
    .filter(({ field }) => field.kind === 'reference' && field.to === 'bron')
    .flatMap(singleValues)
    .flatMap(({ value, path }) => {
      const id = textOf(value);
      return id === undefined ? [] : [{ id, path }];
    });
}

/** The ids of the sources that a practice lists, with their place in the list. */
export function sourceIds(data: unknown): { readonly id: string; readonly index: number }[] {
  return listOf(fieldOf(data, 'bronnen')).flatMap((bron, index) => {
    const id = textOf(fieldOf(bron, 'id'));
    return id === undefined ? [] : [{ id, index }];
  });
}
