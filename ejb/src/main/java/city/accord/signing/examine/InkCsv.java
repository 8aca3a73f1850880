package city.accord.signing.examine;

import city.accord.signing.stroke.Point;
import java.util.List;

/**
 * The full series of a signature as a table (CSV, RFC 4180), one row a point, whole numbers only,
 * exactly as the tablet made them. A typed signature has no rows.
 *
 * <p>x and y run from the left and top edges of the slot (0) to its right and bottom edges (65535);
 * the slot's width by its height is in every row, in thousandths. A pause between strokes is told
 * up to 6,553.5 ms.
 */
public final class InkCsv {

  static final String HEAD =
      "slot,aspect_thousandths,attempt,stroke,point,x_65535ths_of_width,y_65535ths_of_height,"
          + "pressure_65535ths,tilt_x_degrees,tilt_y_degrees,dt_tenths_of_ms,t_tenths_of_ms";

  private static final String END = "\r\n";

  private InkCsv() {}

  public static String of(Specimen specimen) {
    StringBuilder csv = new StringBuilder(HEAD).append(END);
    String slot = specimen.position() + "," + specimen.aspect() + "," + specimen.attempt() + ",";
    int stroke = 0;
    for (List<Sample> samples : Sample.of(specimen.ink().strokes())) {
      stroke++;
      for (int i = 0; i < samples.size(); i++)
        row(csv.append(slot).append(stroke).append(',').append(i + 1), samples.get(i));
    }
    return csv.toString();
  }

  private static void row(StringBuilder csv, Sample sample) {
    Point point = sample.point();
    for (long value :
        new long[] {
          point.x(),
          point.y(),
          point.pressure(),
          point.tiltX(),
          point.tiltY(),
          point.dt(),
          sample.time()
        }) csv.append(',').append(value);
    csv.append(END);
  }
}
