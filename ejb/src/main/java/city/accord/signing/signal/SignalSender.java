package city.accord.signing.signal;

import static java.util.Locale.ROOT;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import javax.sound.midi.MidiDevice;
import javax.sound.midi.MidiMessage;
import javax.sound.midi.MidiSystem;
import javax.sound.midi.MidiUnavailableException;

/**
 * Sends one message to one device. A packet of UDP is gone once it is sent; of HTTP the status
 * counts and nothing else is read; nothing is redirected, tried again, or sent through a proxy.
 */
final class SignalSender {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .proxy(HttpClient.Builder.NO_PROXY)
          .connectTimeout(Duration.ofSeconds(2))
          .build();

  private final Duration patience;

  /**
   * @param patience how long an answer of HTTP may take, all in all
   */
  SignalSender(Duration patience) {
    this.patience = patience;
  }

  /**
   * Whether a message could be sent at all.
   *
   * @throws SignalNotReadable if it is none of this kind
   */
  void check(DeviceKind kind, String address, String message) {
    switch (kind) {
      case OSC -> OscMessage.bytes(message);
      case MIDI -> MidiBytes.message(message);
      case HTTP -> HttpCall.to(HouseAddress.web(address), message, patience);
    }
  }

  /**
   * @throws NotSent with the reason
   */
  void send(DeviceKind kind, String address, String message) throws NotSent {
    switch (kind) {
      case OSC -> packet(HouseAddress.socket(address), OscMessage.bytes(message));
      case MIDI -> midi(address, MidiBytes.message(message));
      case HTTP -> call(HouseAddress.web(address), message);
    }
  }

  private static void packet(InetSocketAddress to, byte... bytes) throws NotSent {
    try (DatagramSocket socket = new DatagramSocket()) {
      socket.send(new DatagramPacket(bytes, bytes.length, to));
    } catch (IOException e) {
      throw new NotSent(reason(e));
    }
  }

  private void call(URI address, String message) throws NotSent {
    CompletableFuture<HttpResponse<Void>> answer =
        CLIENT.sendAsync(HttpCall.to(address, message, patience), BodyHandlers.discarding());
    try {
      int status = answer.get(patience.toMillis(), MILLISECONDS).statusCode();
      if (status / 100 != 2) throw new NotSent("answered " + status);
    } catch (ExecutionException e) {
      throw new NotSent(reason(e.getCause()));
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw new NotSent("no answer within " + patience.toSeconds() + " s");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotSent("the server stops");
    }
  }

  private static void midi(String name, MidiMessage message) throws NotSent {
    try (MidiDevice device = device(name)) {
      device.open();
      device.getReceiver().send(message, -1);
    } catch (MidiUnavailableException e) {
      throw new NotSent(reason(e));
    }
  }

  /** The first device that takes messages and has this in its name. */
  private static MidiDevice device(String name) throws NotSent, MidiUnavailableException {
    String wanted = name.toLowerCase(ROOT);
    for (MidiDevice.Info info : MidiSystem.getMidiDeviceInfo()) {
      MidiDevice device = MidiSystem.getMidiDevice(info);
      if (device.getMaxReceivers() != 0 && info.getName().toLowerCase(ROOT).contains(wanted))
        return device;
    }
    String known =
        String.join(
            ", ",
            Arrays.stream(MidiSystem.getMidiDeviceInfo()).map(MidiDevice.Info::getName).toList());
    throw new NotSent("no MIDI device of that name; this machine has: " + known);
  }

  private static String reason(Throwable e) {
    return e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage());
  }

  /** A message did not reach its device, as far as the sender can tell. */
  static final class NotSent extends Exception {

    private static final long serialVersionUID = 1;

    NotSent(String reason) {
      super(reason);
    }
  }
}
