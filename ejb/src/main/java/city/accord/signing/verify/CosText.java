package city.accord.signing.verify;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/** Values of a PDF as text, by which those of two revisions are compared. */
final class CosText {

  private CosText() {}

  static boolean isSame(COSBase one, COSBase two) throws IOException {
    return of(one).equals(of(two)) && Arrays.equals(raw(one), raw(two));
  }

  private static byte[] raw(COSBase value) throws IOException {
    if (!(value instanceof COSStream stream)) return new byte[0];
    try (InputStream in = stream.createRawInputStream()) {
      return in.readAllBytes();
    }
  }

  /** A value with its references as they stand, not followed. */
  static String of(COSBase value) {
    if (value instanceof COSObject object) return object.getKey() + " R";
    if (value instanceof COSName name) return "/" + name.getName();
    if (value instanceof COSString text) return "<" + text.toHexString() + ">";
    if (value instanceof COSArray array)
      return IntStream.range(0, array.size())
          .mapToObj(i -> of(array.get(i)))
          .collect(Collectors.joining(" ", "[", "]"));
    if (!(value instanceof COSDictionary dictionary)) return number(value);
    TreeMap<String, String> entries = new TreeMap<>();
    for (COSName name : dictionary.keySet())
      entries.put(name.getName(), of(dictionary.getItem(name)));
    return entries.toString();
  }

  private static String number(COSBase value) {
    if (value instanceof COSInteger number) return Long.toString(number.longValue());
    if (value instanceof COSNumber number) return number.floatValue() + "";
    return String.valueOf(value);
  }
}
