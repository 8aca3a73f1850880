package city.accord.web.signing.files;

import city.accord.signing.published.PublicReplay;
import city.accord.signing.stroke.PublicPoint;
import city.accord.signing.stroke.PublicStroke;
import city.accord.signing.stroke.Rhythm.Beat;
import java.util.List;

/** A signature to be replayed, as JSON: whole numbers, and nothing that is not public. */
final class ReplayJson {

  private ReplayJson() {}

  /**
   * @param aspect the slot's width by its height, in thousandths
   */
  static String of(PublicReplay replay, long aspect) {
    StringBuilder json = new StringBuilder("{\"aspect\":").append(aspect).append(",\"strokes\":[");
    List<PublicStroke> strokes = replay.ink().strokes();
    for (int i = 0; i < strokes.size(); i++) {
      if (i > 0) json.append(',');
      stroke(strokes.get(i), replay.rhythm().beats().get(i), json);
    }
    return json.append("]}").toString();
  }

  private static void stroke(PublicStroke stroke, Beat beat, StringBuilder json) {
    json.append("{\"start\":").append(beat.start());
    json.append(",\"length\":").append(beat.length()).append(",\"points\":[");
    String between = "";
    for (PublicPoint point : stroke.points()) {
      json.append(between).append('[').append(point.x()).append(',').append(point.y());
      json.append(',').append(point.halfWidth()).append(']');
      between = ",";
    }
    json.append("]}");
  }
}
