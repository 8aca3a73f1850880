package city.accord.signing.verify;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * Which bytes each signature covers. The first is the seal, all later ones are timestamps; each
 * covers its revision to the last byte but for itself, and itself has no room for anything else.
 */
final class SignatureRanges {

  private final byte[] file;
  private final List<Integer> ends = new ArrayList<>();

  private SignatureRanges(byte[] file) {
    this.file = file;
  }

  /**
   * Where the revisions of the signatures end: the seal's first, the last timestamp's last.
   *
   * @throws NotAsSealed if the signatures do not cover the file as they ought to
   */
  static List<Integer> ends(byte[] file, List<COSDictionary> signatures, List<Integer> revisions)
      throws NotAsSealed {
    SignatureRanges ranges = new SignatureRanges(file);
    for (COSDictionary signature : signatures) ranges.add(signature);
    for (int i = 0; i < signatures.size(); i++) {
      requireKind(signatures.get(i), i == 0);
      boolean follows = i == 0 || ranges.ends.get(i) > ranges.ends.get(i - 1);
      if (!follows || !revisions.contains(ranges.ends.get(i)))
        throw new NotAsSealed("a signature over half a revision");
    }
    if (ranges.ends.isEmpty()) throw new NotAsSealed("no seal");
    if (ranges.ends.get(ranges.ends.size() - 1) != file.length)
      throw new NotAsSealed("something after the last signature");
    return ranges.ends;
  }

  /** What calls itself something else is a timestamp to us, and to the validator nothing at all. */
  private static void requireKind(COSDictionary signature, boolean seal) throws NotAsSealed {
    String type = signature.getNameAsString(COSName.TYPE);
    String kind = signature.getNameAsString(COSName.SUB_FILTER);
    boolean expected =
        seal
            ? "Sig".equals(type) && "ETSI.CAdES.detached".equals(kind)
            : "DocTimeStamp".equals(type) && "ETSI.RFC3161".equals(kind);
    if (!expected) throw new NotAsSealed("a signature of " + type + ", " + kind);
  }

  private void add(COSDictionary signature) throws NotAsSealed {
    COSArray range = signature.getCOSArray(COSName.BYTERANGE);
    if (range == null || range.size() != 4) throw new NotAsSealed("no range");
    long start = range.getInt(0);
    long gap = range.getInt(1);
    long after = range.getInt(2);
    long end = after + range.getInt(3);
    if (start != 0 || gap <= 0 || after <= gap + 2 || end <= after || end > file.length)
      throw new NotAsSealed("an odd range");
    contents((int) gap, (int) after);
    ends.add((int) end);
  }

  /** The signature in hexadecimal: one DER value in small letters, and zeros to the end. */
  private void contents(int start, int end) throws NotAsSealed {
    if (file[start] != '<' || file[end - 1] != '>') throw new NotAsSealed("a gap");
    for (int i = start + 1; i < end - 1; i++)
      if ("0123456789abcdef".indexOf(file[i]) < 0) throw new NotAsSealed("other letters");
    int digits = 2 * length(start + 1);
    for (int i = start + 1 + digits; i < end - 1; i++)
      if (i < 0 || file[i] != '0') throw new NotAsSealed("something behind a signature");
  }

  /** The length in bytes of a DER value that has at most 64 KiB, or more digits than there are. */
  private int length(int at) throws NotAsSealed {
    if (octet(at) != 0x30 || octet(at + 2) != 0x82) throw new NotAsSealed("no signature");
    return 4 + (octet(at + 4) << 8) + octet(at + 6);
  }

  private int octet(int at) {
    return Character.digit(file[at], 16) << 4 | Character.digit(file[at + 1], 16);
  }
}
