package city.accord.attendee;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held, from 1 (upright) to 8, as a JPEG tells it: Exif 2.32, section 4.6.4, tag
 * 274. All else that a camera tells, such as the place, is not read.
 */
final class ExifOrientation {

  private static final int APP1 = 0xFFE1;
  private static final int START_OF_SCAN = 0xFFDA;
  private static final int TAG = 274;

  private ExifOrientation() {}

  static int of(byte[] jpeg) {
    try {
      return ofMarkers(ByteBuffer.wrap(jpeg));
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return 1; // a picture whose notes are broken is still a picture
    }
  }

  private static int ofMarkers(ByteBuffer jpeg) {
    jpeg.position(2);
    while (jpeg.remaining() > 4) {
      int marker = jpeg.getShort() & 0xFFFF;
      int length = jpeg.getShort() & 0xFFFF;
      if (marker < 0xFF00 || marker == START_OF_SCAN) return 1;
      ByteBuffer segment = jpeg.slice(jpeg.position(), length - 2);
      if (marker == APP1 && isExif(segment)) return ofTiff(segment.slice());
      jpeg.position(jpeg.position() + length - 2);
    }
    return 1;
  }

  private static boolean isExif(ByteBuffer segment) {
    return segment.remaining() > 6 && segment.getInt() == 0x45786966 && segment.getShort() == 0;
  }

  private static int ofTiff(ByteBuffer tiff) {
    tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    tiff.position(tiff.getInt(4));
    int entries = tiff.getShort() & 0xFFFF;
    for (int i = 0; i < entries; i++) {
      int entry = tiff.position() + 12 * i;
      int value = tiff.getShort(entry + 8);
      if (tiff.getShort(entry) == TAG) return value >= 1 && value <= 8 ? value : 1;
    }
    return 1;
  }
}
