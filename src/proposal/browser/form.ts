/*
 * The form: steps of fields that are read off the schema, checked at every change by the rules of the validator,
 * kept in this browser, and ending in a file.
 */
import { type Completeness, completenessOf } from '../../editorial/completeness.ts';
import type { ProbableDuplicate } from '../../likeness/duplicates.ts';
import { fieldOf } from '../../schema/untrusted.ts';
import type { RuleContext } from '../../validation/rule.ts';
import { type CheckedDraft, checkDraft, type DraftFinding } from '../check-draft.ts';
import type { Draft } from '../draft.ts';
import { isEmptyValue, withoutEntry } from '../draft-values.ts';
import { type FormData, makeSimilarity } from '../form-data.ts';
import { fieldsOf } from '../../schema/field-info.ts';
import { type FormField, praktijkFields } from '../form-model.ts';
import { formSteps, type Step } from '../steps.ts';
import { shownText } from '../values.ts';
import { writeMdx } from '../write-mdx.ts';
import { element } from './element.ts';
import { ENTRY_REMOVED } from './field-control.ts';
import { handInPanel, type HandInPlaces } from './hand-in-panel.ts';
import { controlIn, findFieldNode, formFieldOf, showMessages } from './messages.ts';
import { previewOf } from './preview.ts';
import { showProgress } from './progress-bar.ts';
import { findingList, reviewSummary, similarNotice } from './review-step.ts';
import { fillStep } from './step-content.ts';
import { makeStepView, openStep, showState, type StepView, tellMistakes } from './step-view.ts';
import type { Store } from './store.ts';

/** Id of the last step. */
const REVIEW = 'indienen';

/** Id of the step with the running text. */
const TEXT_STEP = 'verhaal';

/** After the last key stroke, in milliseconds: soon enough to help, late enough not to disturb. */
const CHECK_DELAY = 250;

/** How many times the time of a check someone must pause before the next one. */
const PAUSE_PER_COST = 5;

/** Where things are that the form links to. */
export interface FormPlaces extends HandInPlaces {
  /** Turns an address from the root of the site into one for a link. */
  readonly href: (path: string) => string;
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
  /** What the last step shows now. */
  #shownReview = '';
  #timer: number | undefined;
  /** How long the last check took, in milliseconds. */
  #cost = 0;

  constructor(
    root: HTMLElement,
    parts: { preview: HTMLElement; progress: HTMLElement },
    store: Store,
    data: FormData,
    context: RuleContext,
    places: FormPlaces,
    published: Draft | null,
  ) {
    this.#root = root;
    this.#preview = parts.preview;
    this.#progress = parts.progress;
    this.#store = store;
    this.#data = data;
    this.#context = context;
    this.#places = places;
    this.#isNew = published === null;
    this.#fields = praktijkFields(context.schemas.praktijk, data.vocabularia);
    this.#publishedText = published === null ? '' : writeMdx(published, this.#fields);
    this.#similar = makeSimilarity(data);
  }

  /** Draws the form and follows what happens in it. */
  start(): void {
    this.#draw();
    this.#store.onChange(() => this.#later());
    this.#root.addEventListener('focusout', (event) => this.#visit(event.target));
    this.#root.addEventListener('change', (event) => this.#visit(event.target));
    this.#root.addEventListener('click', (event) => this.#follow(event));
    this.#root.addEventListener(ENTRY_REMOVED, (event) => {
      if (event instanceof CustomEvent)
        this.#visited = withoutEntry(this.#visited, String(fieldOf(event.detail, 'veld')), Number(fieldOf(event.detail, 'index')));
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
    const total = steps.length + 1;
    for (const [index, step] of steps.entries()) this.#drawStep(step, index + 1, total, steps[index + 1]?.id ?? REVIEW);
    const last = makeStepView({ id: REVIEW, titel: 'Nakijken en indienen', fields: [] }, total, total);
    last.panel.append(this.#review);
    this.#steps.push(last);
    const nav = element('ol', { class: 'step-nav' }, ...this.#steps.map(({ link }) => element('li', {}, link)));
    this.#root.replaceChildren(
      element('nav', { 'aria-label': 'Stappen van het formulier' }, nav),
      ...this.#steps.map(({ panel }) => panel),
    );
  }

  #drawStep(step: Step, number: number, total: number, next: string): void {
    const view = makeStepView(step, number, total);
    const parts = { store: this.#store, data: this.#data, isNew: this.#isNew, similarBox: this.#similarBox };
    fillStep(view, step, parts, this.#steps.at(-1)?.id, () => this.#next(view, next));
    this.#steps.push(view);
  }

  #stepOf(veld: string): string {
    const node = findFieldNode(this.#root, veld);
    return this.#steps.find(({ panel }) => node !== null && panel.contains(node))?.id ?? this.#steps[0]?.id ?? REVIEW;
  }

  /** What a person can do something about by now: that a source is not cited says nothing while the text is still to come. */
  #timely(): readonly DraftFinding[] {
    const isTextDone = this.#revealed.has(TEXT_STEP);
    // Of a probable double the notice below the title tells more than the message of the rule.
    return this.#checked.findings.filter(({ regelId }) => regelId !== 'mogelijk-dubbel' && (isTextDone || regelId !== 'ongebruikte-bron'));
  }

  /** Errors whose field stands in a step. An error without a field of its own belongs to the first step. */
  #errorsIn(step: StepView) {
    return this.#timely().filter(
      (finding) => finding.ernst === 'fout' && this.#stepOf(formFieldOf(finding, this.#store.draft)) === step.id,
    );
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
    for (const step of this.#steps) this.#showStateOf(step);
    const filled = draft.secties.filter(({ tekst }) => tekst.trim() !== '').map(({ titel }) => titel);
    const completeness = completenessOf(draft.velden, fieldsOf(this.#context.schemas.praktijk), filled);
    showProgress(this.#progress, this.#checked.findings.filter(({ ernst }) => ernst === 'fout').length, completeness.percent);
    this.#preview.replaceChildren(...previewOf(draft, this.#checked, this.#context));
    if (this.#steps.at(-1)?.panel.hidden === false) this.#drawReview(completeness, similar);
    this.#cost = performance.now() - began;
  }

  #drawReview(completeness: Completeness, similar: readonly ProbableDuplicate[]): void {
    // Drawn again only when something changed: what someone opened or was just told stays.
    const now = JSON.stringify([this.#checked.path, this.#checked.text, this.#checked.findings, similar]);
    if (this.#shownReview === now) return;
    this.#shownReview = now;
    const { draft } = this.#store;
    const hasErrors = this.#checked.findings.some(({ ernst }) => ernst === 'fout');
    const titel = shownText(draft.velden['titel']);
    const praktijkHref = (id: string) => this.#praktijkHref(id);
    this.#review.replaceChildren(
      ...reviewSummary({
        draft,
        checked: { ...this.#checked, findings: this.#inFormOrder(this.#checked.findings) },
        fields: this.#fields,
        stepOf: (veld) => this.#stepOf(veld),
        completeness,
        similar,
        praktijkHref,
        isUnchanged: this.#checked.text === this.#publishedText,
      }),
      element('h3', {}, 'Dien in'),
      element(
        'p',
        {},
        hasErrors
          ? 'Kom je er niet uit? Stuur het toch: als melding of per mail. De redactie helpt je verder.'
          : 'Kies wat je het best uitkomt. De redactie leest elk voorstel voor het op de site komt.',
      ),
      handInPanel(
        { id: draft.id === '' ? 'praktijk' : draft.id, titel, text: this.#checked.text, isNew: this.#isNew },
        !hasErrors,
        this.#places,
      ),
    );
  }

  #praktijkHref(id: string): string {
    return this.#places.href(`/praktijken/${id}/`);
  }

  #showStateOf(step: StepView): void {
    if (step.id === REVIEW) return;
    const errors = this.#errorsIn(step).length;
    const isUntouched =
      errors === 0 &&
      step.fields.length > 0 &&
      step.fields.every(({ name, required }) => !required && isEmptyValue(this.#store.get([name])));
    const open = this.#revealed.has(step.id) ? 'fout' : 'open';
    showState(step, isUntouched ? 'mag-leeg' : errors === 0 ? 'klaar' : open, errors);
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
    const list = findingList(this.#inFormOrder(errors), { draft: this.#store.draft, fields: this.#fields, stepOf: () => step.id });
    tellMistakes(step, errors.length, list);
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
    if (target !== undefined) openStep(this.#steps, target);
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
