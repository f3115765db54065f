export default (config) => {
  config.addGlobalData('layout', 'page.njk');
};

/** Braces in the prose of an article mean nothing. */
export const config = { markdownTemplateEngine: false };
