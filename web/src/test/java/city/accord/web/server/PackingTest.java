package city.accord.web.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/css|true",
        "image/svg+xml|true",
        "text/html;charset=UTF-8|true",
        "application/wasm|true",
        "font/woff2|false",
        "image/png|false",
        "|false"
      })
  void whatIsCompressedAlreadyIsNotCompressedOnceMore(String type, boolean expected) {
    assertEquals(expected, Packing.isWorthwhile(type));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "W/\"a\"|W/\"a\"|true",
        "\"b\", W/\"a\"|\"a\"|true",
        "*|\"a\"|true",
        "\"b\"|\"a\"|false",
        "|\"a\"|false"
      })
  void whoNamesTheTagHasIt(String known, String tag, boolean expected) {
    assertEquals(expected, Packing.isKnown(known, tag));
  }
}
