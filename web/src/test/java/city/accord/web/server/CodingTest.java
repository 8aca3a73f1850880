package city.accord.web.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CodingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gzip, deflate, br, zstd|br",
        "gzip|gzip",
        "GZip|gzip",
        "br|br",
        "br;q=0.5, gzip|gzip",
        "gzip;q=0.5, br; q=0.5|br",
        "*|br",
        "br;q=0, *|gzip",
        "*;q=0.1, gzip|gzip",
        "gzip;q=0|",
        "br; q=0.0, gzip;q=0.000|",
        "gzip;level=9|",
        "gzip;q=much|",
        "zstd, identity|",
        "''|",
        "|"
      })
  void aReaderGetsWhatTheyLikeBestOfWhatTheyUnderstand(String accepted, String expected) {
    assertEquals(expected, token(accepted, Set.of(Coding.BROTLI, Coding.GZIP)));
  }

  @Test
  void whatIsNotAtHandIsNotGiven() {
    assertEquals("gzip", token("br, gzip;q=0.1", Set.of(Coding.GZIP)));
    assertEquals(null, token("br", Set.of(Coding.GZIP)));
    assertEquals(null, token("br, gzip", Set.of()));
  }

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
    assertEquals(expected, Coding.isWorthwhile(type));
  }

  @ParameterizedTest
  @EnumSource
  void whatIsPackedIsTheSameOnceUnpacked(Coding.Care care) throws IOException {
    byte[] plain = "Eleven cities sign. 十一座城市簽署。".repeat(200).getBytes(UTF_8);
    byte[] brotli = Coding.BROTLI.pack(plain, care);
    assertArrayEquals(plain, Decoder.decompress(brotli).getDecompressedData());
    byte[] gzip = Coding.GZIP.pack(plain, care);
    assertArrayEquals(plain, new GZIPInputStream(new ByteArrayInputStream(gzip)).readAllBytes());
    assertTrue(brotli.length < gzip.length && gzip.length < plain.length, brotli.length + " bytes");
  }

  private static String token(String accepted, Set<Coding> atHand) {
    return Coding.preferred(accepted, atHand).map(Coding::token).orElse(null);
  }
}
