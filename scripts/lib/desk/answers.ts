import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Choices, Done, List, Margin, ToDo } from '../../../src/desk/types.ts';
import { ContentError } from '../../../src/lib/content-error.ts';
import { hrefUnder } from '../../../src/lib/routes/href.ts';
import { actionSchema } from '../../../src/schemas/action.ts';
import { slugSchema } from '../../../src/schemas/id.ts';
import { forgetContent, siteContent } from '../content/site-content.ts';
import { warningsOf } from '../doctor/doctor.ts';
import { type Folders, shownPath } from '../platform/folders.ts';
import { readLedger } from '../reconcile/stored.ts';
import { planAction } from '../review/plan-action.ts';
import { siteAddress } from '../verify/address.ts';
import { articleQuestions, fileQuestion } from './article-questions.ts';
import { readChoices } from './choices.ts';
import { lastDone, makeNoted, undoLast } from './journal.ts';
import { listOf } from './list.ts';
import { marginOf, versionOf } from './margin.ts';
import { readProfiles } from './profiles.ts';
import { changesSinceBuild, oldAddresses } from './publishing.ts';
import { type Desk, type Question, question } from './question.ts';

const actSchema = z.strictObject({ version: z.string(), action: actionSchema });
const undoSchema = z.strictObject({ version: z.string() });

export const questions: Question[] = [
  question({ method: 'GET', path: '/explainers', answer: (desk): Promise<List> => listOf(desk.folders, desk.conflicts) }),
  ...articleQuestions,
  fileQuestion,
  question({ method: 'GET', path: '/choices', answer: ({ folders }): Promise<Choices> => readChoices(folders) }),
  question({ method: 'GET', path: '/explainers/:slug', answer: ({ folders }, slug) => readMargin(folders, slug) }),
  question({
    method: 'POST',
    path: '/explainers/:slug/act',
    body: actSchema,
    answer: (desk, slug, { version, action }) =>
      changed(desk, slug, version, async () => {
        await makeNoted(desk.folders, slug, action.do, await planAction(desk.folders, slug, action, desk.today()));
      }),
  }),
  question({
    method: 'POST',
    path: '/explainers/:slug/undo',
    body: undoSchema,
    answer: (desk, slug, { version }) =>
      changed(desk, slug, version, async () => {
        await undoLast(desk.folders, slug);
      }),
  }),
  question({
    method: 'GET',
    path: '/explainers/:slug/changes',
    answer: async ({ folders, site }, slug) => {
      explainerAt(folders, slug);
      return changesSinceBuild(folders, slug, (await site.text(`/explainers/${slug}/index.md`)) ?? '');
    },
  }),
  question({
    method: 'GET',
    path: '/explainers/:slug/old-addresses',
    answer: async ({ folders }, slug) => {
      const { mdx, file, ledger, href } = await readFiles(folders, slug);
      return ledger ? oldAddresses(mdx, file, ledger, href) : [];
    },
  }),
  question({
    method: 'GET',
    path: '/to-do',
    answer: ({ folders }) => toDo(folders),
  }),
  question({ method: 'GET', path: '/build', answer: async ({ builds }) => builds.state() }),
  question({ method: 'POST', path: '/build', body: z.strictObject({}), answer: async ({ builds }) => builds.start() }),
];

async function toDo(folders: Folders): Promise<ToDo[]> {
  forgetContent();
  return warningsOf(folders, await siteContent(folders));
}

/** Does a work on an explainer as it is at the moment. @param version what the person saw of it */
async function changed({ folders, inTurn }: Desk, slug: string, version: string, work: () => Promise<void>): Promise<Done> {
  return inTurn(async () => {
    const changedMeanwhile = versionOf(await readFile(explainerAt(folders, slug), 'utf8')) !== version;
    await work();
    return { margin: await readMargin(folders, slug), changedMeanwhile };
  });
}

async function readMargin(folders: Folders, slug: string): Promise<Margin> {
  const { mdx, file, ledger } = await readFiles(folders, slug);
  const margin = marginOf(slug, mdx, file, ledger?.approved);
  const profiles = await readProfiles(folders);
  const actors = margin.actors.map((actor) => ({ ...actor, profile: profiles.get(actor.id) }));
  return { ...margin, actors, undo: await lastDone(folders, slug) };
}

async function readFiles(folders: Folders, slug: string) {
  const path = explainerAt(folders, slug);
  await access(path).catch(() => {
    throw new ContentError('there is no such explainer', { file: shownPath(path) }, 'Go back to the list of explainers.');
  });
  const mdx = await readFile(path, 'utf8');
  return {
    mdx,
    file: shownPath(path),
    ledger: await readLedger(join(folders.ledger, `${slug}.json`), mdx, true),
    href: hrefUnder(siteAddress().base, `/explainers/${slug}/`),
  };
}

/** The path of an explainer. @throws ContentError for what is no name of one */
function explainerAt(folders: Folders, slug: string): string {
  if (slugSchema.safeParse(slug).success) return join(folders.explainers, `${slug}.mdx`);
  throw new ContentError(
    `"${slug}" is no name of an explainer`,
    { file: shownPath(folders.explainers) },
    'Go back to the list of explainers.',
  );
}
