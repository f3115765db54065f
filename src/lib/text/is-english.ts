/** Whether a language is the one that the analysis reads. @param language of an article or explainer; absent where it is English */
export const isEnglish = (language: string | undefined): boolean => language === undefined || /^en(?:-|$)/.test(language);
