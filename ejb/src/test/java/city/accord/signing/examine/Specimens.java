package city.accord.signing.examine;

import city.accord.signing.binding.SignatoryNames;
import city.accord.signing.stroke.Ink;
import city.accord.signing.stroke.Point;
import city.accord.signing.stroke.Stroke;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Signatures to be examined. */
final class Specimens {

  static final Ink TWO_STROKES =
      new Ink(
          List.of(
              new Stroke(
                  List.of(new Point(0, 65535, 0, -90, 90, 0), new Point(7, 8, 9, 10, -11, 42))),
              new Stroke(List.of(new Point(65535, 0, 65535, 0, 0, 65535)))));

  private Specimens() {}

  static Specimen of(int position, Ink ink) {
    SignatoryNames names =
        new SignatoryNames(
            Map.of("en", "Ann <Q> & Co", "zh-Hant", "安"), Map.of(), Map.of(), Map.of());
    Instant at = Instant.parse("2016-03-22T08:00:00Z");
    return new Specimen(position, 2500, names, 2, at, "c".repeat(64), "d".repeat(64), ink);
  }
}
