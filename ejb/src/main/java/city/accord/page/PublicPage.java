package city.accord.page;

import city.accord.text.LocalizedText;

/**
 * A page that everyone may read.
 *
 * @param text in Markdown
 */
public record PublicPage(String slug, LocalizedText title, LocalizedText text) {}
