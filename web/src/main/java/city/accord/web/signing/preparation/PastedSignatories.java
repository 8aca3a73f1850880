package city.accord.web.signing.preparation;

import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Signatories as a spreadsheet hands them over: one a line, with place, name and title in one
 * language after the other, between tabs or semicolons.
 */
final class PastedSignatories {

  private static final int COLUMNS = 3;

  private final List<Language> order;

  /**
   * @param first the language of the first three columns
   * @param languages all languages; the further columns have the others, in their order
   */
  PastedSignatories(Language first, List<Language> languages) {
    order = new ArrayList<>(languages);
    if (order.remove(first)) order.add(0, first);
  }

  /** The languages of the columns. */
  List<Language> order() {
    return order;
  }

  List<EditableSignatory> read(String pasted) {
    return pasted.lines().filter(line -> !line.isBlank()).map(this::row).toList();
  }

  private EditableSignatory row(String line) {
    String[] cells = line.split("[\t;]", -1);
    return EditableSignatory.byHand(
        text(cells, 0), text(cells, 1), text(cells, 2), List.copyOf(order));
  }

  private LocalizedText text(String[] cells, int column) {
    LocalizedText text = LocalizedText.EMPTY;
    for (int i = 0; i < order.size(); i++) {
      int at = COLUMNS * i + column;
      if (at < cells.length) text = text.with(order.get(i), cells[at].strip());
    }
    return text;
  }
}
