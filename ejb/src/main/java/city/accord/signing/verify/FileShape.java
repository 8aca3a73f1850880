package city.accord.signing.verify;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSObjectKey;

/**
 * The shape of a sealed file, read byte by byte before any PDF library sees it: whole objects, each
 * where its table says it is, one revision after the other, nothing between and nothing after. What
 * a hostile file could hide or blow up in (object streams, encryption, filters upon filters, bombs,
 * endless nesting, tables that point elsewhere) does not pass.
 */
final class FileShape {

  private static final long MAX_INFLATED = 160L << 20;
  private static final int MAX_OBJECTS = 20_000;
  private static final int MAX_SIGNATURES = 24;
  private static final int MAX_REVISIONS = 60;
  private static final Set<String> IN_TRAILER = Set.of("Root", "ID", "Size", "Prev");

  private final byte[] file;
  private final PdfBytes in;
  private final PdfObjects values;
  private final PdfTables tables = new PdfTables();
  private final List<Integer> ends = new ArrayList<>();
  private final List<Set<COSObjectKey>> defined = new ArrayList<>();
  private final Map<String, Long> latest = new HashMap<>();
  private final Map<Long, String> objects = new HashMap<>();
  private long inflated;
  private int signatures;
  private int lastTable = -1;

  private FileShape(byte[] file) {
    this.file = file;
    this.in = new PdfBytes(file);
    this.values = new PdfObjects(in);
  }

  /**
   * Reads a file whole.
   *
   * @throws NotAsSealed if the file has another shape
   */
  static FileShape of(byte[] file) throws NotAsSealed {
    FileShape shape = new FileShape(file);
    shape.read();
    return shape;
  }

  /** Where each revision ends. */
  List<Integer> ends() {
    return ends;
  }

  /** The objects of a revision. */
  Set<COSObjectKey> defined(int revision) {
    return defined.get(revision);
  }

  private void read() throws NotAsSealed {
    in.header();
    while (true) {
      in.skipSpace();
      if (in.isAtEnd()) break;
      if (in.startsWith("xref")) revision();
      else object();
    }
    if (ends.isEmpty() || ends.get(ends.size() - 1) != file.length)
      throw new NotAsSealed("does not end where its last revision ends");
  }

  private void object() throws NotAsSealed {
    int at = in.position();
    String name = in.integer() + " " + in.integer();
    in.skipSpace();
    in.expect("obj");
    objects.put((long) at, name);
    if (latest.put(name, (long) at) != null) throw new NotAsSealed("twice " + name);
    if (objects.size() > MAX_OBJECTS) throw new NotAsSealed("too many objects");
    Object value = values.read();
    in.skipSpace();
    if (in.startsWith("stream")) stream(value);
    in.skipSpace();
    in.expect("endobj");
    if (value instanceof Map<?, ?> dictionary && dictionary.containsKey("ByteRange"))
      if (++signatures > MAX_SIGNATURES) throw new NotAsSealed("too many signatures");
  }

  private void stream(Object value) throws NotAsSealed {
    if (!(value instanceof Map<?, ?> dictionary)) throw new NotAsSealed("a stream of nothing");
    if (!(dictionary.get("Length") instanceof Long length)) throw new NotAsSealed("no length");
    Object type = dictionary.get("Type");
    if ("/ObjStm".equals(type) || "/XRef".equals(type)) throw new NotAsSealed("hidden objects");
    if (dictionary.containsKey("DecodeParms")
        || dictionary.containsKey("F")
        || dictionary.containsKey("FFilter")) throw new NotAsSealed("an unusual stream");
    int start = in.stream(length);
    Object filter = dictionary.get("Filter");
    if ("/FlateDecode".equals(filter)) inflate(start, length.intValue());
    else if (filter != null) throw new NotAsSealed("an unusual filter");
    in.skipSpace();
    in.expect("endstream");
  }

  private void inflate(int start, int length) throws NotAsSealed {
    Inflater inflater = new Inflater();
    byte[] buffer = new byte[1 << 16];
    try {
      inflater.setInput(file, start, length);
      while (!inflater.finished()) {
        int count = inflater.inflate(buffer);
        inflated += count;
        if (inflated > MAX_INFLATED) throw new NotAsSealed("a bomb");
        if (count == 0 && (inflater.needsInput() || inflater.needsDictionary()))
          throw new NotAsSealed("a stream cut off");
      }
    } catch (DataFormatException e) {
      throw new NotAsSealed("a broken stream");
    } finally {
      inflater.end();
    }
  }

  private void revision() throws NotAsSealed {
    int table = in.position();
    in.expect("xref");
    Map<String, Long> entries = tables.read(in);
    for (Map.Entry<String, Long> entry : entries.entrySet())
      if (!entry.getKey().equals(objects.get(entry.getValue())))
        throw new NotAsSealed("a table that points elsewhere");
    if (!entries.equals(latest)) throw new NotAsSealed("an object that its table does not list");
    defined.add(latest.keySet().stream().map(FileShape::key).collect(Collectors.toSet()));
    latest.clear();
    in.skipSpace();
    in.expect("trailer");
    if (!(values.read() instanceof Map<?, ?> trailer)) throw new NotAsSealed("no trailer");
    if (!IN_TRAILER.containsAll(trailer.keySet())) throw new NotAsSealed("an unusual trailer");
    Object before = trailer.get("Prev");
    boolean follows = lastTable < 0 ? before == null : Long.valueOf(lastTable).equals(before);
    if (!follows) throw new NotAsSealed("a revision that does not follow the last");
    in.skipSpace();
    in.expect("startxref");
    in.skipSpace();
    if (in.integer() != table) throw new NotAsSealed("a start elsewhere");
    in.skipSpace();
    in.expect("%%EOF");
    in.endOfLine();
    lastTable = table;
    ends.add(in.position());
    if (ends.size() > MAX_REVISIONS) throw new NotAsSealed("too many revisions");
  }

  private static COSObjectKey key(String name) {
    int space = name.indexOf(' ');
    long number = Long.parseLong(name.substring(0, space));
    return new COSObjectKey(number, Integer.parseInt(name.substring(space + 1)));
  }

  static boolean contains(byte[] file, String text) {
    byte[] wanted = text.getBytes(StandardCharsets.US_ASCII);
    outer:
    for (int i = 0; i + wanted.length <= file.length; i++) {
      for (int k = 0; k < wanted.length; k++) if (file[i + k] != wanted[k]) continue outer;
      return true;
    }
    return false;
  }
}
