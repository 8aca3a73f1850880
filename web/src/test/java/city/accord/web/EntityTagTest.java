package city.accord.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityTagTest {

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
    assertEquals(expected, EntityTag.isKnown(known, tag));
  }
}
