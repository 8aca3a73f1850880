package city.accord.print;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Files that everyone may ask for, those asked for last: each drawn once and one at a time, so that
 * a rush of readers costs one core a moment. Whoever asks for what is drawn already waits for
 * nobody.
 */
abstract class DrawnOnce {

  private final Object pen = new Object();
  private final Map<Object, byte[]> files;

  /**
   * @param kept how many files
   */
  DrawnOnce(int kept) {
    files =
        new LinkedHashMap<>(kept, 0.75f, true) {
          private static final long serialVersionUID = 1;

          @Override
          protected boolean removeEldestEntry(Map.Entry<Object, byte[]> eldest) {
            return size() > kept;
          }
        };
  }

  /**
   * @param what all that is drawn: two that are equal are drawn alike
   */
  byte[] of(Object what, Consumer<OutputStream> drawing) {
    byte[] known = known(what);
    if (known != null) return known;
    synchronized (pen) {
      known = known(what);
      if (known != null) return known;
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      drawing.accept(out);
      synchronized (files) {
        files.put(what, out.toByteArray());
      }
      return out.toByteArray();
    }
  }

  private byte[] known(Object what) {
    synchronized (files) {
      return files.get(what);
    }
  }
}
