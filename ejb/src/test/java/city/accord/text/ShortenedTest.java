package city.accord.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ShortenedTest {

  @Test
  void whatFitsStaysAsItIs() {
    assertEquals("", Shortened.to(4, ""));
    assertEquals("臺北市長", Shortened.to(4, "臺北市長"));
  }

  @Test
  void noMoreIsKeptThanThereIsRoomFor() {
    assertEquals("臺北市長", Shortened.to(4, "臺北市長室"));
  }

  @Test
  void noCharacterIsKeptInHalf() {
    assertEquals("a", Shortened.to(2, "a𠮷b"));
    assertEquals("a𠮷", Shortened.to(3, "a𠮷b"));
  }
}
