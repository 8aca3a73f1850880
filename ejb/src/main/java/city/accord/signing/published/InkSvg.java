package city.accord.signing.published;

import city.accord.signing.stroke.Curve;
import city.accord.signing.stroke.Curve.Line;
import city.accord.signing.stroke.PublicInk;
import java.util.List;
import java.util.Locale;

/** Ink as an SVG picture: the same lines as on tablet, wall and paper, in the reader's light. */
final class InkSvg {

  private static final double WIDTH = 1000;
  private static final double SCALE = WIDTH / Curve.WIDTH;

  private InkSvg() {}

  static String of(PublicInk ink, double aspect) {
    StringBuilder svg = new StringBuilder(1 << 14);
    svg.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %.0f %.1f\"><style>"
                + "g{fill:none;stroke:#1b2f6e;stroke-linecap:round}text{fill:#1b2f6e}"
                + "@media(prefers-color-scheme:dark){g{stroke:#dfe6ff}text{fill:#dfe6ff}}</style>",
            WIDTH,
            WIDTH / aspect));
    if (ink.isTyped()) typed(svg, ink.typed(), WIDTH / aspect);
    else written(svg, Curve.lines(ink, aspect));
    return svg.append("</svg>").toString();
  }

  /** Lines of one breadth that follow each other are one path. */
  private static void written(StringBuilder svg, List<Line> lines) {
    svg.append("<g>");
    long breadth = -1;
    double x = Double.NaN;
    double y = Double.NaN;
    for (Line line : lines) {
      long own = Math.max(1, Math.round(line.width() * SCALE * 5));
      if (own != breadth) {
        if (breadth >= 0) svg.append("\"/>");
        svg.append("<path stroke-width=\"").append(own / 5d).append("\" d=\"");
        x = Double.NaN;
      }
      breadth = own;
      if (x != line.x0() || y != line.y0()) point(svg.append('M'), line.x0(), line.y0());
      point(svg.append('L'), line.x1(), line.y1());
      x = line.x1();
      y = line.y1();
    }
    svg.append(breadth >= 0 ? "\"/></g>" : "</g>");
  }

  private static void point(StringBuilder svg, double x, double y) {
    svg.append(Math.round(x * SCALE * 10) / 10d)
        .append(' ')
        .append(Math.round(y * SCALE * 10) / 10d);
  }

  private static void typed(StringBuilder svg, String name, double height) {
    String plain = name.replace("&", "&amp;").replace("<", "&lt;");
    svg.append(
            String.format(
                Locale.ROOT,
                "<text x=\"%.0f\" y=\"%.0f\" font-family=\"Noto Serif,Noto Serif TC,serif\""
                    + " font-size=\"%.0f\" text-anchor=\"middle\">",
                WIDTH / 2,
                height * 0.66,
                Math.min(height * 0.36, 1.5 * WIDTH / Math.max(1, name.length()))))
        .append(plain)
        .append("</text>");
  }
}
