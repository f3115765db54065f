import { formWords as said } from '@words/desk/forms.ts';
import { askFile } from './ask.ts';
import { h } from './dom.ts';
import { type Acts, group } from './form.ts';
import { tell, tellRefused } from './tell.ts';

/** Pictures and tables that blocks and actors can show. @param onTaken called once there is one more */
export const filesGroup = (acts: Acts, onTaken: () => Promise<void>): HTMLElement =>
  group(acts, 'files', said.files, undefined, () => {
    const input = h('input', { key: 'files input', attributes: { type: 'file', multiple: true, accept: 'image/*,.csv' } });
    const take = async (): Promise<void> => {
      for (const file of input.files ?? []) {
        try {
          const { file: name } = await askFile(file);
          tell(said.fileTaken(name));
        } catch (error) {
          tellRefused(error);
        }
      }
      input.value = '';
      await onTaken();
    };
    input.addEventListener('change', () => void take());
    return [h('p', { class: 'hint' }, said.filesHint), h('label', {}, h('span', {}, said.addFiles), input)];
  });
