package city.accord.signing.signal;

import java.util.HexFormat;
import java.util.Locale;
import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.MidiMessage;
import javax.sound.midi.ShortMessage;
import javax.sound.midi.SysexMessage;

/**
 * One message of MIDI 1.0 as an officer writes it: its bytes in hexadecimal, {@code 90 3C 7F} for a
 * note, {@code F0 7F 7F 02 01 01 31 F7} for GO of cue 1 by MIDI Show Control.
 */
final class MidiBytes {

  private static final int SYSEX = 0xf0;
  private static final int END = 0xf7;

  private MidiBytes() {}

  /**
   * @throws SignalNotReadable if it is no message
   */
  static MidiMessage message(String written) {
    try {
      byte[] bytes =
          HexFormat.of().parseHex(written.replaceAll("\\s+", "").toUpperCase(Locale.ROOT));
      if (bytes.length == 0) throw new SignalNotReadable();
      return (bytes[0] & 0xff) == SYSEX ? exclusive(bytes) : shorter(bytes);
    } catch (IllegalArgumentException | InvalidMidiDataException e) {
      throw new SignalNotReadable();
    }
  }

  private static MidiMessage exclusive(byte... bytes) throws InvalidMidiDataException {
    if ((bytes[bytes.length - 1] & 0xff) != END) throw new SignalNotReadable();
    return new SysexMessage(bytes, bytes.length);
  }

  private static MidiMessage shorter(byte... bytes) throws InvalidMidiDataException {
    int first = byteAt(bytes, 0);
    MidiMessage message = new ShortMessage(first, byteAt(bytes, 1), byteAt(bytes, 2));
    if (message.getLength() != bytes.length) throw new SignalNotReadable();
    return message;
  }

  private static int byteAt(byte[] bytes, int place) {
    return place < bytes.length ? bytes[place] & 0xff : 0;
  }
}
