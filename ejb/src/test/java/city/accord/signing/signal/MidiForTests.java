package city.accord.signing.signal;

import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sound.midi.MidiDevice;
import javax.sound.midi.MidiMessage;
import javax.sound.midi.Receiver;
import javax.sound.midi.Transmitter;
import javax.sound.midi.spi.MidiDeviceProvider;

/** A MIDI device of this machine, as a sound card brings one: it remembers what it hears. */
public class MidiForTests extends MidiDeviceProvider {

  private static final List<String> HEARD = new CopyOnWriteArrayList<>();
  private static final MidiDevice.Info INFO =
      new MidiDevice.Info("Test Light Desk", "Accord", "for tests", "1") {};

  static List<String> heard() {
    return HEARD;
  }

  @Override
  public MidiDevice.Info[] getDeviceInfo() {
    return new MidiDevice.Info[] {INFO};
  }

  @Override
  public MidiDevice getDevice(MidiDevice.Info info) {
    if (!info.equals(INFO)) throw new IllegalArgumentException(info.getName());
    return new Device();
  }

  private static final class Device implements MidiDevice {

    private boolean open;

    @Override
    public Info getDeviceInfo() {
      return INFO;
    }

    @Override
    public void open() {
      open = true;
    }

    @Override
    public void close() {
      open = false;
    }

    @Override
    public boolean isOpen() {
      return open;
    }

    @Override
    public long getMicrosecondPosition() {
      return -1;
    }

    @Override
    public int getMaxReceivers() {
      return -1;
    }

    @Override
    public int getMaxTransmitters() {
      return 0;
    }

    @Override
    public Receiver getReceiver() {
      return new Receiver() {

        @Override
        public void send(MidiMessage message, long at) {
          if (!open) throw new IllegalStateException("closed");
          HEARD.add(HexFormat.of().formatHex(message.getMessage(), 0, message.getLength()));
        }

        @Override
        public void close() {
          // nothing is held
        }
      };
    }

    @Override
    public List<Receiver> getReceivers() {
      return List.of();
    }

    @Override
    public Transmitter getTransmitter() {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<Transmitter> getTransmitters() {
      return List.of();
    }
  }
}
