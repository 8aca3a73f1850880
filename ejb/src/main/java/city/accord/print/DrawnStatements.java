package city.accord.print;

import city.accord.emblem.EmblemImage;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The files of the statements that were asked for last: drawn once, one at a time, so that a rush
 * of readers costs one core a moment and no more memory than these.
 */
@ApplicationScoped
class DrawnStatements {

  private static final int KEPT = 64;

  private final Map<StatementPaper, byte[]> files =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<StatementPaper, byte[]> eldest) {
          return size() > KEPT;
        }
      };

  synchronized byte[] of(StatementPaper paper, Function<String, EmblemImage> emblems) {
    byte[] file = files.get(paper);
    if (file == null) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      StatementPdf.write(paper, emblems, out);
      file = out.toByteArray();
      files.put(paper, file);
    }
    return file;
  }
}
