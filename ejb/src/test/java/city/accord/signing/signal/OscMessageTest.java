package city.accord.signing.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages of Open Sound Control 1.0; the first two are the examples of its specification. */
class OscMessageTest {

  @Test
  void aFractionIsAFloatOfFourBytes() {
    assertEquals(
        "2f6f7363696c6c61746f722f342f6672657175656e637900" + "2c660000" + "43dc0000",
        hex("/oscillator/4/frequency 440.0"));
  }

  @Test
  void argumentsFollowTheirTypeTags() {
    assertEquals(
        "2f666f6f00000000"
            + "2c69697366660000"
            + "000003e8"
            + "ffffffff"
            + "68656c6c6f000000"
            + "3f9df3b6"
            + "40b5b22d",
        hex("/foo 1000 -1 \"hello\" 1.234 5.678"));
  }

  @Test
  void aMessageWithoutArgumentsSaysSo() {
    assertEquals("2f676f002c000000", hex(" /go "));
  }

  @Test
  void quotesHoldWhatHasSpacesOrNothing() {
    assertEquals(
        "2f610000" + "2c737300" + "6c6967687473207570000000" + "00000000",
        hex("/a \"lights up\" \"\""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "go", "/a b/c\"", "/a \"open", "/cue/*", "/a 99999999999", "/a#b", "/臺北"})
  void whatIsNoMessageIsRefused(String written) {
    assertThrows(SignalNotReadable.class, () -> OscMessage.bytes(written));
  }

  private static String hex(String written) {
    return HexFormat.of().formatHex(OscMessage.bytes(written));
  }
}
