import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

// The sidebar would list every article on every page.
export default defineConfig({
  site: 'https://news.example',
  integrations: [starlight({ title: 'News', sidebar: [{ label: 'Articles', link: '/' }] })],
});
