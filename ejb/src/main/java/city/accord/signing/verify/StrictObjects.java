package city.accord.signing.verify;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSString;

/**
 * Reads the objects of one revision of a PDF, each with the entries and the kinds of value that it
 * may have, and notes every object that it came to.
 */
final class StrictObjects {

  /** A name that is one word of some standard, or of a program. */
  static final String NAME = "[A-Za-z0-9 ._-]{1,40}";

  private final Set<COSObjectKey> reached = new HashSet<>();

  void reach(COSObjectKey key) {
    reached.add(key);
  }

  /** Whether something read so far leads to this object. */
  boolean isReached(COSObjectKey key) {
    return reached.contains(key);
  }

  /**
   * A dictionary that has none but these entries.
   *
   * @param names null where any may stand
   */
  COSDictionary only(COSBase item, Set<String> names) throws NotAsSealed {
    if (!(resolved(item) instanceof COSDictionary dictionary)) throw other("object");
    if (names != null)
      for (COSName name : dictionary.keySet())
        if (!names.contains(name.getName())) throw other(name.getName());
    return dictionary;
  }

  List<COSBase> list(COSBase item) throws NotAsSealed {
    if (!(resolved(item) instanceof COSArray array)) throw other("list");
    return IntStream.range(0, array.size()).mapToObj(array::get).toList();
  }

  private COSBase resolved(COSBase item) {
    if (!(item instanceof COSObject object)) return item;
    reach(object.getKey());
    return object.getObject();
  }

  void name(COSDictionary dictionary, String name) throws NotAsSealed {
    COSBase value = dictionary.getItem(COSName.getPDFName(name));
    if (value == null) return;
    if (!(value instanceof COSName it) || !it.getName().matches(NAME)) throw other(name);
  }

  void text(COSDictionary dictionary, String name, String form) throws NotAsSealed {
    COSBase value = dictionary.getItem(COSName.getPDFName(name));
    if (value == null) return;
    if (!(value instanceof COSString it) || !it.getString().matches(form)) throw other(name);
  }

  void number(COSDictionary dictionary, String name) throws NotAsSealed {
    COSBase value = dictionary.getItem(COSName.getPDFName(name));
    if (value != null && !(value instanceof COSInteger)) throw other(name);
  }

  static NotAsSealed other(String what) {
    return new NotAsSealed("another " + what + " in a later revision");
  }
}
