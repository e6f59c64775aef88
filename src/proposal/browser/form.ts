/*
 * The form: steps of fields that are read off the schema, checked at every change by the rules of the validator,
 * kept in this browser, and ending in a file.
 */
import { type Completeness, completenessOfDraft } from '../../catalog/completeness.ts';
import type { ProbableDuplicate } from '../../catalog/duplicates.ts';
import { fieldOf } from '../../schema/untrusted.ts';
import type { RuleContext } from '../../validation/rule.ts';
import { type CheckedDraft, checkDraft, type DraftFinding } from '../check-draft.ts';
import { cleanText, type Draft, idFromTitle } from '../draft.ts';
import { isEmptyValue, withoutEntry } from '../draft-values.ts';
import { type FormData, makeSimilarity } from '../form-data.ts';
import { type FormField, praktijkFields } from '../form-model.ts';
import { formSteps, type Step } from '../steps.ts';
import { shownText } from '../values.ts';
import { writeMdx } from '../write-mdx.ts';
import { button, element } from './element.ts';
import { ENTRY_REMOVED, fieldControl } from './field-control.ts';
import { controlId } from './field-frame.ts';
import { handInPanel, type HandInPlaces } from './hand-in-panel.ts';
import { controlIn, findFieldNode, formFieldOf, showMessages } from './messages.ts';
import { previewOf } from './preview.ts';
import { findingList, reviewSummary, similarNotice } from './review-step.ts';
import { sectionControl } from './section-control.ts';
import type { Store } from './store.ts';

/** Id of the last step. */
const REVIEW = 'indienen';

/** Id of the step with the running text. */
const TEXT_STEP = 'verhaal';

/** After the last key stroke, in milliseconds: soon enough to help, late enough not to disturb. */
const CHECK_DELAY = 250;

/** Longest name that can be typed for the address, in characters. */
const LONGEST_NAME = 100;

/** How many times the time of a check someone must pause before the next one. */
const PAUSE_PER_COST = 5;

/** Where things are that the form links to. */
export interface FormPlaces extends HandInPlaces {
  /** Turns an address from the root of the site into one for a link. */
  readonly href: (path: string) => string;
}

interface StepView {
  readonly id: string;
  readonly fields: readonly FormField[];
  readonly panel: HTMLElement;
  readonly link: HTMLAnchorElement;
  readonly state: HTMLElement;
  readonly summary: HTMLElement;
}

/** A form in a page, from an empty or kept draft to a file. */
export class ProposalForm {
  readonly #root: HTMLElement;
  readonly #store: Store;
  readonly #data: FormData;
  readonly #context: RuleContext;
  readonly #places: FormPlaces;
  readonly #isNew: boolean;
  /** The file of a page that is corrected, as it is now; empty for a new practice. */
  readonly #publishedText: string;
  readonly #fields: readonly FormField[];
  readonly #steps: StepView[] = [];
  readonly #similar: ReturnType<typeof makeSimilarity>;
  /** Fields that someone left after typing; their messages are shown. */
  #visited: ReadonlySet<string> = new Set();
  /** Steps that someone wanted to leave; all their messages are shown. */
  readonly #revealed = new Set<string>();
  readonly #similarBox = element('div', { 'aria-live': 'polite' });
  readonly #review = element('div', { class: 'flow' });
  readonly #preview: HTMLElement;
  readonly #progress: HTMLElement;
  /** What the last check gave: nothing yet. */
  #checked: CheckedDraft = { text: '', path: '', file: null, findings: [] };
  #timer: number | undefined;
  /** How long the last check took, in milliseconds. */
  #cost = 0;
  #hasOwnName: boolean;

  constructor(root: HTMLElement, parts: { preview: HTMLElement; progress: HTMLElement }, store: Store, data: FormData, context: RuleContext, places: FormPlaces, published: Draft | null) {
    this.#root = root;
    this.#preview = parts.preview;
    this.#progress = parts.progress;
    this.#store = store;
    this.#data = data;
    this.#context = context;
    this.#places = places;
    this.#isNew = published === null;
    this.#publishedText = published === null ? '' : writeMdx(published);
    this.#fields = praktijkFields(context.schemas.praktijk, data.vocabularia);
    this.#similar = makeSimilarity(data);
    this.#hasOwnName = store.draft.id !== '' && store.draft.id !== idFromTitle(shownText(store.get(['titel'])));
  }

  /** Draws the form and follows what happens in it. */
  start(): void {
    this.#draw();
    this.#store.onChange(() => this.#later());
    this.#root.addEventListener('focusout', (event) => this.#visit(event.target));
    this.#root.addEventListener('change', (event) => this.#visit(event.target));
    this.#root.addEventListener('click', (event) => this.#follow(event));
    this.#root.addEventListener(ENTRY_REMOVED, (event) => {
      if (event instanceof CustomEvent) this.#visited = withoutEntry(this.#visited, String(fieldOf(event.detail, 'veld')), Number(fieldOf(event.detail, 'index')));
    });
    window.addEventListener('hashchange', () => {
      const id = location.hash.slice(1);
      // A link to another place on this page, such as "Naar de inhoud", leaves the step as it is.
      if (id === '' || this.#steps.some((step) => step.id === id)) this.#open(id, true);
    });
    this.#open(location.hash.slice(1), false);
    this.#update();
  }

  #draw(): void {
    const steps = formSteps(this.#fields);
    const nav = element('ol', { class: 'step-nav' });
    const panels = steps.map((step, index) => this.#drawStep(step, index, steps[index + 1]?.id ?? REVIEW));
    const last = this.#makeStep({ id: REVIEW, titel: 'Nakijken en indienen', fields: [] }, steps.length + 1, steps.length + 1);
    last.panel.append(this.#review);
    this.#root.replaceChildren(element('nav', { 'aria-label': 'Stappen van het formulier' }, nav), ...panels, last.panel);
    nav.append(...this.#steps.map(({ link }) => element('li', {}, link)));
  }

  #makeStep({ id, titel, fields }: Pick<Step, 'id' | 'titel' | 'fields'>, number: number, total: number): StepView {
    const state = element('span', { class: 'state' });
    const link = element('a', { href: `#${id}` }, element('span', { class: 'number', 'aria-hidden': 'true' }, String(number)), element('span', {}, titel), state);
    const summary = element('div', { class: 'notice', role: 'group', tabindex: -1, hidden: true });
    const panel = element(
      'section',
      { class: 'step', hidden: true, 'aria-labelledby': `${id}-titel` },
      element('p', { class: 'step-count' }, `Stap ${number} van ${total}`),
      element('h2', { id: `${id}-titel`, tabindex: -1 }, titel),
    );
    const view = { id, fields, panel, link, state, summary };
    this.#steps.push(view);
    return view;
  }

  #drawStep(step: Step, index: number, next: string): HTMLElement {
    const total = formSteps(this.#fields).length + 1;
    const view = this.#makeStep(step, index + 1, total);
    view.panel.append(element('p', { class: 'step-lead' }, step.uitleg), view.summary);
    for (const field of step.fields) {
      view.panel.append(fieldControl(field, [field.name], this.#store, this.#data));
      if (field.name === 'titel') view.panel.append(this.#similarBox, this.#nameField());
    }
    if (step.hasText) {
      this.#store.draft.secties.forEach((section, order) => {
        if (order < 7 || section.tekst !== '') view.panel.append(sectionControl(section, order === 0, this.#store));
      });
      view.panel.append(element('p', { class: 'hint' }, 'Een lege regel begint een nieuwe alinea. Een regel met - vooraan is een punt van een lijst, met 1. vooraan een stap. **Vet** zet je tussen twee sterretjes.'));
    }
    const previous = this.#steps[index - 1];
    view.panel.append(
      element(
        'p',
        { class: 'buttons step-buttons' },
        ...(previous === undefined ? [] : [element('a', { href: `#${previous.id}`, class: 'button button-quiet' }, 'Vorige')]),
        button('Volgende', 'button', () => this.#next(view, next)),
      ),
    );
    return view.panel;
  }

  /** The name in the address: from the title, until someone chooses another. Of a page that exists it never changes. */
  #nameField(): HTMLElement {
    const id = controlId('id');
    const input = element('input', { id, type: 'text', maxlength: LONGEST_NAME, autocomplete: 'off', spellcheck: 'false', 'aria-describedby': `${id}-uitleg ${id}-melding`, readonly: !this.#isNew });
    input.value = this.#store.draft.id;
    input.addEventListener('input', () => {
      const name = cleanText(input.value).trim().slice(0, LONGEST_NAME);
      this.#hasOwnName = name !== '';
      this.#store.setId(name);
    });
    this.#store.onChange(() => {
      if (!this.#isNew || this.#hasOwnName) return;
      const made = idFromTitle(shownText(this.#store.get(['titel'])));
      input.value = made;
      if (made !== this.#store.draft.id) this.#store.setId(made);
    });
    return element(
      'div',
      { class: 'field', 'data-veld': 'id' },
      element('label', { for: id }, 'Naam in het adres'),
      element('p', { class: 'hint', id: `${id}-uitleg` }, this.#isNew ? 'Komt vanzelf uit de titel: /praktijken/naam/. Kleine letters, cijfers en koppeltekens.' : 'Dit adres blijft zoals het is.'),
      input,
      element('div', { class: 'messages', id: `${id}-melding` }),
    );
  }

  #stepOf(veld: string): string {
    const node = findFieldNode(this.#root, veld);
    return this.#steps.find(({ panel }) => node !== null && panel.contains(node))?.id ?? this.#steps[0]?.id ?? REVIEW;
  }

  /** What a person can do something about by now: that a source is not cited says nothing while the text is still to come. */
  #timely(): readonly DraftFinding[] {
    const isTextDone = this.#revealed.has(TEXT_STEP);
    return this.#checked.findings.filter(({ regelId }) => isTextDone || regelId !== 'ongebruikte-bron');
  }

  /** Errors whose field stands in a step. An error without a field of its own belongs to the first step. */
  #errorsIn(step: StepView) {
    return this.#timely().filter((finding) => finding.ernst === 'fout' && this.#stepOf(formFieldOf(finding, this.#store.draft)) === step.id);
  }

  /** Findings in the order in which someone meets their fields; the file may have another. */
  #inFormOrder(findings: readonly DraftFinding[]): DraftFinding[] {
    const nodes = [...this.#root.querySelectorAll<HTMLElement>('[data-veld]')];
    const placeOf = (finding: DraftFinding) => {
      const node = findFieldNode(this.#root, formFieldOf(finding, this.#store.draft));
      return node === null ? -1 : nodes.indexOf(node);
    };
    return findings
      .map((finding) => ({ finding, place: placeOf(finding) }))
      .sort((a, b) => a.place - b.place)
      .map(({ finding }) => finding);
  }

  #later(): void {
    window.clearTimeout(this.#timer);
    // A long text on a slow phone is checked in a longer pause, so that typing goes on undisturbed.
    this.#timer = window.setTimeout(() => this.#update(), Math.max(CHECK_DELAY, PAUSE_PER_COST * this.#cost));
  }

  #visit(target: EventTarget | null): void {
    const node = target instanceof Element ? target.closest<HTMLElement>('[data-veld]') : null;
    const veld = node?.dataset['veld'];
    if (veld === undefined || this.#visited.has(veld)) return;
    this.#visited = new Set([...this.#visited, veld]);
    this.#later();
  }

  /** Checks the draft and shows what came out. */
  #update(): void {
    window.clearTimeout(this.#timer);
    const began = performance.now();
    const { draft } = this.#store;
    this.#checked = checkDraft(draft, this.#context, this.#isNew);
    const isShown = (node: HTMLElement) =>
      this.#visited.has(node.dataset['veld'] ?? '') || this.#steps.some(({ id, panel }) => this.#revealed.has(id) && panel.contains(node));
    showMessages(this.#root, this.#timely(), draft, isShown, (regelId) => this.#places.href(`/fouten/${regelId}/`));
    const similar = this.#isNew ? this.#similar(draft.id, draft.velden) : [];
    const shown = JSON.stringify(similar.slice(0, 3).map(({ id }) => id));
    if (this.#similarBox.dataset['shown'] !== shown) {
      this.#similarBox.dataset['shown'] = shown;
      this.#similarBox.replaceChildren(similarNotice(similar, (id) => this.#praktijkHref(id)));
    }
    for (const step of this.#steps) this.#showState(step);
    const filled = draft.secties.filter(({ tekst }) => tekst.trim() !== '').map(({ titel }) => titel);
    const completeness = completenessOfDraft(draft.velden, filled);
    this.#showProgress(completeness.percent);
    this.#preview.replaceChildren(...previewOf(draft, this.#checked, this.#context));
    if (this.#steps.at(-1)?.panel.hidden === false) this.#drawReview(completeness, similar);
    this.#cost = performance.now() - began;
  }

  #drawReview(completeness: Completeness, similar: readonly ProbableDuplicate[]): void {
    const { draft } = this.#store;
    const hasErrors = this.#checked.findings.some(({ ernst }) => ernst === 'fout');
    const titel = shownText(draft.velden['titel']);
    const praktijkHref = (id: string) => this.#praktijkHref(id);
    this.#review.replaceChildren(
      ...reviewSummary({ draft, checked: { ...this.#checked, findings: this.#inFormOrder(this.#checked.findings) }, fields: this.#fields, stepOf: (veld) => this.#stepOf(veld), completeness, similar, praktijkHref, isUnchanged: this.#checked.text === this.#publishedText }),
      element('h3', {}, 'Dien in'),
      element(
        'p',
        {},
        hasErrors
          ? 'Kom je er niet uit? Stuur het toch: als melding of per mail. De redactie helpt je verder.'
          : 'Kies wat je het best uitkomt. De redactie leest elk voorstel voor het op de site komt.',
      ),
      handInPanel({ id: draft.id === '' ? 'praktijk' : draft.id, titel, text: this.#checked.text, isNew: this.#isNew }, !hasErrors, this.#places),
    );
  }

  #praktijkHref(id: string): string {
    return this.#places.href(`/praktijken/${id}/`);
  }

  #showState(step: StepView): void {
    if (step.id === REVIEW) return;
    const errors = this.#errorsIn(step).length;
    const isUntouched = errors === 0 && step.fields.length > 0 && step.fields.every(({ name, required }) => !required && isEmptyValue(this.#store.get([name])));
    const text = isUntouched ? 'mag leeg' : errors === 0 ? 'klaar' : this.#revealed.has(step.id) ? `nog ${errors}` : '';
    step.state.textContent = text;
    step.link.dataset['state'] = errors === 0 ? 'klaar' : text === '' ? '' : 'fout';
    if (errors === 0) step.summary.hidden = true;
  }

  #showProgress(percent: number): void {
    const errors = this.#checked.findings.filter(({ ernst }) => ernst === 'fout').length;
    const todo = errors === 0 ? 'Alles wat nodig is, is ingevuld.' : errors === 1 ? 'Nog één ding is nodig.' : `Nog ${errors} dingen zijn nodig.`;
    const bar = element('progress', { max: 100, value: percent, id: 'volledigheid' });
    this.#progress.replaceChildren(element('label', { for: 'volledigheid' }, `${todo} Volledigheid: ${percent}\u00a0%.`), bar);
  }

  #next(step: StepView, next: string): void {
    const wasRevealed = this.#revealed.has(step.id);
    this.#revealed.add(step.id);
    this.#update();
    const errors = this.#errorsIn(step);
    if (errors.length === 0 || wasRevealed) {
      location.hash = next;
      return;
    }
    const title = errors.length === 1 ? 'Kijk nog één ding na' : `Kijk nog ${errors.length} dingen na`;
    // What gets the focus has a name, so that a screen reader says how many there are.
    step.summary.setAttribute('aria-label', title);
    step.summary.replaceChildren(
      element('p', { class: 'notice-title' }, element('strong', {}, title)),
      findingList(this.#inFormOrder(errors), { draft: this.#store.draft, fields: this.#fields, stepOf: () => step.id }),
      element('p', {}, 'Wil je dit later doen? Klik nog eens op “Volgende”.'),
    );
    step.summary.hidden = false;
    step.summary.focus();
  }

  /** A link in a list of mistakes leads to the field itself. */
  #follow(event: Event): void {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-naar]') : null;
    if (link === null) return;
    event.preventDefault();
    const node = findFieldNode(this.#root, link.dataset['naar'] ?? '');
    if (node === null) return;
    const step = this.#steps.find(({ panel }) => panel.contains(node));
    if (step === undefined) return;
    this.#revealed.add(step.id);
    if (location.hash !== `#${step.id}`) history.pushState(null, '', `#${step.id}`);
    this.#open(step.id, false);
    this.#update();
    const control = controlIn(node);
    control.focus();
    control.scrollIntoView({ block: 'center' });
  }

  #open(id: string, moveFocus: boolean): void {
    const target = this.#steps.find((step) => step.id === id) ?? this.#steps[0];
    for (const step of this.#steps) {
      const isOpen = step === target;
      step.panel.hidden = !isOpen;
      if (isOpen) step.link.setAttribute('aria-current', 'step');
      else step.link.removeAttribute('aria-current');
    }
    if (target?.id === REVIEW) {
      for (const step of this.#steps) this.#revealed.add(step.id);
      this.#update();
    }
    if (!moveFocus) return;
    const heading = target?.panel.querySelector<HTMLElement>('h2');
    heading?.focus();
    heading?.scrollIntoView();
  }
}
