package city.accord.press.photo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** Notes that are written into a JPEG as agencies do it (IPTC-IIM 4.2, record 2, in UTF-8). */
final class IptcNotes {

  static final int DATE = 55;
  static final int CREDIT = 110;
  static final int RIGHTS = 116;
  static final int CAPTION = 120;

  private static final byte[] UTF_8_FOLLOWS = {0x1C, 1, 90, 0, 3, 0x1B, 0x25, 0x47};
  private static final byte[] PHOTOSHOP = "Photoshop 3.0\0008BIM".getBytes(UTF_8);
  private static final byte[] IPTC_WITHOUT_NAME = {4, 4, 0, 0, 0, 0};

  private final Map<Integer, String> notes = new LinkedHashMap<>();

  IptcNotes with(int dataset, String text) {
    notes.put(dataset, text);
    return this;
  }

  /** The picture with these notes, and otherwise as it was. */
  byte[] in(byte[] jpeg) {
    ByteArrayOutputStream block = new ByteArrayOutputStream();
    block.writeBytes(UTF_8_FOLLOWS);
    notes.forEach(
        (dataset, text) -> {
          byte[] bytes = text.getBytes(UTF_8);
          block.writeBytes(new byte[] {0x1C, 2, dataset.byteValue()});
          length(block, bytes.length);
          block.writeBytes(bytes);
        });
    ByteArrayOutputStream segment = new ByteArrayOutputStream();
    segment.writeBytes(PHOTOSHOP);
    segment.writeBytes(IPTC_WITHOUT_NAME);
    length(segment, block.size());
    segment.writeBytes(block.toByteArray());
    if (block.size() % 2 == 1) segment.write(0);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xED});
    length(out, segment.size() + 2);
    out.writeBytes(segment.toByteArray());
    out.write(jpeg, 2, jpeg.length - 2);
    return out.toByteArray();
  }

  private static void length(ByteArrayOutputStream out, int length) {
    out.write(length >> 8);
    out.write(length);
  }
}
