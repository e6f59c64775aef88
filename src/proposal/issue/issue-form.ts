/*
 * The issue form of GitHub, made from the schema.
 * Syntax: https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema
 */
import { Document, isMap, Scalar, visit } from 'yaml';
import type { FormField, Option } from '../form-model.ts';
import { type IssueQuestion, issueQuestions, type QuestionPart } from './issue-questions.ts';

/** The label that the form gives to an issue. */
const PROPOSAL_LABEL = 'voorstel';

/** Longest list that a menu of GitHub still shows in a usable way; longer ones are typed. */
const LONGEST_MENU = 60;

const INTRO: Readonly<Record<QuestionPart, string>> = {
  kern: [
    '**Ken je een praktijk tegen eenzaamheid die hier hoort? Fijn dat je ze wilt delen.**',
    'Vul in wat je weet; wat je niet weet, laat je leeg. Niets is verplicht, en je hoeft geen bijzondere tekens te typen. De redactie maakt er een pagina van en vraagt zo nodig iets na.',
    'Alles wat je hier schrijft, is openbaar. Zet er **geen namen, mailadressen of telefoonnummers** van privépersonen in.',
  ].join('\n\n'),
  tekst: [
    '## De tekst van de pagina',
    'Schrijf in je eigen woorden, in korte zinnen. Zeg bij elk feit waar het staat: typ `[bron: korte-naam]` achter de zin, met de korte naam die je hierboven aan de bron gaf. `[bron: 1]` voor de eerste bron mag ook.',
  ].join('\n\n'),
  meer: ['## Meer weten we graag', 'Alles hieronder mag leeg blijven.'].join('\n\n'),
  bestand: ['## Al ingevuld op de site?', 'Dan staat alles al in het bestand. De rest van dit formulier laat je leeg.'].join('\n\n'),
};

/** Questions of a section, in the words of its heading. */
const SECTION_HELP: Readonly<Record<string, string>> = {
  'Wat is het?': 'In een paar zinnen: wat gebeurt er?',
  'Voor wie?': 'Wie komt er, en wie bereik je vooral?',
  'Hoe werkt het?': 'Hoe verloopt een gewone keer?',
  'Wat heb je nodig?': 'Mensen, geld, een zaal, partners.',
  'Wat levert het op?': 'Wat je merkt of gemeten hebt, ook als het tegenviel.',
  Lessen: 'Wat ging mis, en wat zou je anders doen?',
  'Zelf starten': 'De eerste stappen voor wie dit ook wil doen.',
};

/** A day that stands in examples, so that the form of a date is clear. */
const EXAMPLE_DAY = '24 november 2026';

/** The short name of the source that is the example in the whole form. */
const EXAMPLE_SOURCE = 'jaarverslag-2025';

/** What is filled in when an answer stays empty. */
const WHEN_EMPTY = { today: 'Leeg: vandaag.', 'newest-source': 'Leeg: de datum van de jongste bron.' } as const;

function exampleOf(field: FormField): string {
  switch (field.kind) {
    case 'choice':
    case 'choices':
      return field.options[0]?.label ?? '';
    case 'date':
      return field.dayOnly ? EXAMPLE_DAY : 'mei 2024';
    case 'link':
      return 'https://www.voorbeeld.be/pagina';
    case 'reference':
      return field.to === 'bron' ? EXAMPLE_SOURCE : field.many ? '' : 'buurttafel-voorbeelddorp';
    case 'number':
      return field.example === '' ? '2025' : field.example;
    default:
      return field.role === 'name' ? EXAMPLE_SOURCE : field.example;
  }
}

/** `Label: voorbeeld` lines, as people may copy them. Of two fields that exclude each other, only the first. */
function exampleLines(fields: readonly FormField[]): string {
  return fields
    .filter(({ unless }) => unless === undefined)
    .flatMap((field) => {
      const example = exampleOf(field);
      return example === '' ? [] : [`${field.label}${field.label.endsWith('?') ? '' : ':'} ${example}`];
    })
    .join('\n');
}

function labelsOf(options: readonly Option[]): string {
  return options.map(({ label }) => label).join(', ');
}

/** What to choose from in a list of groups, where GitHub has no menu. */
function menusInWords(fields: readonly FormField[]): string {
  return fields
    .flatMap((field) =>
      field.kind === 'choice' && field.options.length <= LONGEST_MENU
        ? [` ${field.label}${field.label.endsWith('?') ? '' : ':'} ${labelsOf(field.options)}.`]
        : [],
    )
    .join('');
}

function sentence(text: string): string {
  return text === '' || /[.?!]$/.test(text) ? text : `${text}.`;
}

/** Dropdowns cannot offer a lone "none"; no option of ours is called that. */
function fieldElement(field: FormField): { readonly type: string; readonly attributes: Record<string, unknown> } {
  const description = sentence(field.help);
  switch (field.kind) {
    case 'choice':
      return { type: 'dropdown', attributes: { description, multiple: false, options: field.options.map(({ label }) => label) } };
    case 'choices':
      return field.options.length > LONGEST_MENU
        ? { type: 'textarea', attributes: { description } }
        : { type: 'dropdown', attributes: { description, multiple: true, options: field.options.map(({ label }) => label) } };
    case 'list': {
      const help = `${description} Eén per blok, met een lege regel ertussen. Zet voor elk stukje wat het is, zoals in het voorbeeld; wat je niet weet, laat je weg.${menusInWords(field.fields)}`;
      return { type: 'textarea', attributes: { description: help.trim(), placeholder: exampleLines(field.fields) } };
    }
    case 'group':
      if (field.role === 'place') {
        const help = `${description} Gewoon de naam: een gemeente, deelgemeente of postcode, een provincie, of een plaats met het land erbij.`;
        return { type: 'textarea', attributes: { description: help, placeholder: 'Brugge en Damme' } };
      }
      return {
        type: 'textarea',
        attributes: { description: `${description}${menusInWords(field.fields)}`, placeholder: exampleLines(field.fields) },
      };
    case 'date':
      return {
        type: 'input',
        attributes: {
          description: field.fallback === undefined ? description : `${description} ${WHEN_EMPTY[field.fallback]}`,
          placeholder: exampleOf(field),
        },
      };
    case 'text':
      return {
        type: field.max > 150 ? 'textarea' : 'input',
        attributes: { description: `${description} ${field.min} tot ${field.max} tekens.`.trim(), placeholder: field.example },
      };
    case 'reference':
      return { type: 'input', attributes: { description: `${description} De laatste stukjes van hun adres op de site.`.trim() } };
    default:
      return { type: 'input', attributes: { description, placeholder: exampleOf(field) } };
  }
}

function elementOf({ id, label, target }: IssueQuestion): object {
  const { type, attributes } =
    target.kind === 'field'
      ? fieldElement(target.field)
      : target.kind === 'section'
        ? { type: 'textarea', attributes: { description: SECTION_HELP[target.titel] ?? '' } }
        : // A block of code keeps the lines as they are, and nothing in it becomes a heading or calls anyone.
          {
            type: 'textarea',
            attributes: { description: 'De site vult dit voor je in. Met een bestand hier telt de rest niet mee.', render: 'mdx' },
          };
  // GitHub refuses empty texts.
  const filled = Object.entries({ label, ...attributes }).filter(([, value]) => value !== '');
  return { type, id, attributes: Object.fromEntries(filled) };
}

/** A form as YAML that people can read: texts of more than one line as a block, the rest on one line. */
function toYaml(form: object, comment: string): string {
  const document = new Document(form, { version: '1.2', aliasDuplicateObjects: false });
  document.commentBefore = comment;
  visit(document, {
    Scalar(_key, node) {
      if (typeof node.value === 'string' && node.value.includes('\n')) node.type = Scalar.BLOCK_LITERAL;
    },
    Seq(key, node, path) {
      const parent = path.at(-1);
      if (key === 'value' && !node.items.some(isMap) && parent !== undefined && 'key' in parent && String(parent.key) === 'labels')
        node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0 });
}

/**
 * The text of `.github/ISSUE_TEMPLATE/praktijk.yml`.
 * No question is required: GitHub checks that before it takes the issue, and then a file from the form on the
 * site, which stands in the last question alone, could not be sent.
 */
export function issueForm(fields: readonly FormField[]): string {
  const questions = issueQuestions(fields);
  const body = questions.flatMap((question, at) => {
    const intro = question.part === questions[at - 1]?.part ? [] : [{ type: 'markdown', attributes: { value: INTRO[question.part] } }];
    return [...intro, elementOf(question)];
  });
  return toYaml(
    {
      name: 'Een praktijk voorstellen',
      description: 'Ken je een praktijk tegen eenzaamheid die hier hoort? Je hoeft niet te kunnen programmeren.',
      title: 'Voorstel: ',
      labels: [PROPOSAL_LABEL],
      body,
    },
    ' Gemaakt uit het schema door "npm run issueformulier". Niet met de hand aanpassen: een test vergelijkt.',
  );
}

/** The text of `.github/ISSUE_TEMPLATE/verbetering.yml`: something on a page is wrong. */
export function correctionForm(): string {
  const textarea = (id: string, label: string, description: string) => ({ type: 'textarea', id, attributes: { label, description } });
  return toYaml(
    {
      name: 'Er staat iets fout',
      description: 'Een fout, een dode link, een cijfer dat niet meer klopt, of iets over jou dat weg moet.',
      title: 'Verbetering: ',
      labels: ['verbetering'],
      body: [
        {
          type: 'markdown',
          attributes: {
            value:
              'Bedankt dat je het meldt. Alles wat je hier schrijft, is openbaar: zet er **geen namen, mailadressen of telefoonnummers** van privépersonen in.\n\nZelf verbeteren kan ook: onderaan elke pagina staat "Stel een verbetering voor".',
          },
        },
        {
          type: 'input',
          id: 'pagina',
          attributes: { label: 'Over welke pagina gaat het?', description: 'Plak het adres of de titel.' },
          validations: { required: true },
        },
        {
          ...textarea('fout', 'Wat klopt er niet?', 'Neem de zin over die fout is, of zeg waar ze staat.'),
          validations: { required: true },
        },
        textarea('beter', 'Wat hoort er te staan?', 'Als je dat weet.'),
        textarea(
          'bron',
          'Waar staat dat?',
          'Het adres van een bron die de redactie kan openen. Zonder bron kijkt de redactie het zelf na; dat duurt langer.',
        ),
      ],
    },
    ' Gemaakt door "npm run issueformulier". Niet met de hand aanpassen: een test vergelijkt.',
  );
}

/**
 * The text of `.github/ISSUE_TEMPLATE/config.yml`: issues without a form are welcome, and where else to go.
 * @param formUrl address of the form on the site; undefined when the build does not know the site
 * @param guideUrl address of the guide for contributors
 */
export function chooserConfig(formUrl: string | undefined, guideUrl: string): string {
  const links = [
    ...(formUrl === undefined
      ? []
      : [
          {
            name: 'Het formulier op de site',
            url: formUrl,
            about: 'Stel een praktijk voor met het formulier op de site. Je ziet meteen hoe de pagina wordt.',
          },
        ]),
    { name: 'Hoe doe je een voorstel?', url: guideUrl, about: 'Alle manieren op een rij, stap voor stap.' },
  ];
  return toYaml(
    { blank_issues_enabled: true, contact_links: links },
    ' Gemaakt door "npm run issueformulier". Niet met de hand aanpassen: een test vergelijkt.',
  );
}
