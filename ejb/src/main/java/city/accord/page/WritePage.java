package city.accord.page;

import city.accord.text.LocalizedText;

/**
 * A page as an organiser writes it.
 *
 * @param text in Markdown
 */
public record WritePage(LocalizedText title, LocalizedText text, MenuPlace place) {}
