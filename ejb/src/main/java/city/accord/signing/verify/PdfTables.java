package city.accord.signing.verify;

import java.util.HashMap;
import java.util.Map;

/** The tables of a file, one a revision, which say where its objects are (ISO 32000-1, 7.5.4). */
final class PdfTables {

  private static final int MAX_LISTED = 100_000;

  private int listed;
  private int tables;

  /** The entries in use of the table that follows: the object's numbers, and where it is. */
  Map<String, Long> read(PdfBytes in) throws NotAsSealed {
    Map<String, Long> entries = new HashMap<>();
    for (in.skipSpace(); !in.startsWith("trailer"); in.skipSpace()) {
      long first = in.integer();
      long count = in.integer();
      for (long number = first; number < first + count; number++) {
        long place = in.integer();
        long generation = in.integer();
        in.skipSpace();
        String use = in.word();
        if (!use.equals("n") && !use.equals("f") || ++listed > MAX_LISTED) throw in.malformed();
        if (use.equals("f") && number > 0 && tables > 0) throw new NotAsSealed("a freed object");
        if (use.equals("n")) entries.put(number + " " + generation, place);
      }
    }
    tables++;
    return entries;
  }
}
