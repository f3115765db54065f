import './desk.css';
import { base } from './ask.ts';
import { h } from './dom.ts';
import { showExplainer } from './explainer.ts';
import { showList } from './list.ts';
import { tellRefused, told } from './tell.ts';

const place = h('div', { class: 'desk' });
document.body.append(place);
const slug = decodeURIComponent(location.pathname.slice(`${base}desk/`.length).replace(/\/$/, ''));
const shown = slug === '' ? showList(place) : showExplainer(place, slug);
shown.catch((error) => {
  place.replaceChildren(told);
  tellRefused(error);
});
