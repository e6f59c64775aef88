import { praktijkFields } from '../proposal/form-model.ts';
import { chooserConfig, correctionForm, issueForm } from '../proposal/issue/issue-form.ts';
import { makeSchemas } from '../schema/schemas.ts';
import { BASE_PATH, REPOSITORY_BRANCH, REPOSITORY_URL, SITE_URL } from '../settings/site.ts';
import { CONTENT_ROOT } from './project.ts';
import { readVocabularia } from './vocabularia.ts';

/** The files of `.github/ISSUE_TEMPLATE/`, by name, made from the schema and the vocabularies of the project. */
export function issueTemplates(): Readonly<Record<string, string>> {
  const vocabularia = readVocabularia(CONTENT_ROOT);
  const formUrl = SITE_URL === undefined ? undefined : new URL(`${BASE_PATH.replace(/\/?$/, '/')}voorstellen/`, SITE_URL).href;
  return {
    'praktijk.yml': issueForm(praktijkFields(makeSchemas(vocabularia).praktijk, vocabularia)),
    'verbetering.yml': correctionForm(),
    'config.yml': chooserConfig(formUrl, `${REPOSITORY_URL}/blob/${REPOSITORY_BRANCH}/.github/CONTRIBUTING.md`),
  };
}
