import { join, resolve } from 'node:path';
import { labels } from '../lib/analyse/names/label-chain.ts';
import { runCommand, UsageError } from '../lib/cli/cli.ts';
import { writeAtomic } from '../lib/platform/files.ts';
import { callerFolder, projectRoot, resolveFolders } from '../lib/platform/folders.ts';
import { loadVocabulary } from '../lib/vocabulary/load.ts';
import { ALL, evaluate, UNSEEN } from './evaluate/evaluate.ts';
import { formatFigures } from './support/figure.ts';
import { readGold } from './train/gold.ts';
import { examplesOf, trainNames } from './train/names.ts';
import { formatModel } from './train/names-file.ts';

await runCommand({
  name: 'npm run lab:train',
  about:
    'Trains the model for names on the openly licensed documents of a development set, measures it on documents that it was ' +
    'not trained on, and writes src/vocabulary/names-model.json. scripts/lab/README.md says where the set comes from.',
  operands: 'DIR',
  options: {},
  examples: [['npm run lab:train -- ../eval', 'reads ../eval/ner/dev.json']],
  async run({ operands: [folder] }) {
    if (!folder) throw new UsageError('name the folder of the development sets');
    const path = resolve(callerFolder, folder);
    const vocabulary = await loadVocabulary(resolveFolders({}).content);
    const documents = await readGold(join(path, 'ner/dev.json'));
    const figures = await evaluate(path, ['ner'], vocabulary);
    console.log(formatFigures(figures, ALL));
    const model = trainNames(
      documents.flatMap((document) => examplesOf(document, vocabulary)),
      vocabulary,
    );
    const corpora = Map.groupBy(documents, ({ corpus, licence }) => `${corpus}: ${licence}`);
    const about = {
      what: 'weights of a linear-chain conditional random field for names of people, organisations and places',
      command: 'npm run lab:train -- DIR',
      trainedOn: [...corpora]
        .map(([corpus, members]) => `${corpus}, ${members.length} documents`)
        .concat('scripts/lab/train/sentences.txt: this project'),
      licence: 'CC BY-SA 4.0, as the texts that it was trained on ask',
      features: model.weights.length / labels.length,
      measuredOnUnreadThird: Object.fromEntries(figures.map(({ label, beside }) => [label, beside?.[UNSEEN]?.toFixed(1)])),
    };
    await writeAtomic(join(projectRoot, 'src/vocabulary/names-model.json'), formatModel(about, model));
  },
});
