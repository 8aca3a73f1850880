package city.accord.press.photo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/** What the photographs of the demonstration show: drawn, since nobody took any. */
enum DrawnScene {
  /** The city at dusk, from the other bank. */
  SKYLINE {
    @Override
    void draw(Graphics2D pen) {
      fade(pen, 0x27305e, 0xf2b28a, 0, 820);
      pen.setColor(new Color(0xffe6c4));
      pen.fillOval(1240, 500, 190, 190);
      ridge(pen, new Color(0x4d4a7a), 640, 90, 3);
      ridge(pen, new Color(0x37365f), 720, 60, 7);
      Random random = new Random(2016);
      for (int x = -20; x < WIDTH; x += 46 + random.nextInt(40))
        house(pen, random, x, 60 + random.nextInt(50), 130 + random.nextInt(240));
      tower(pen);
      fade(pen, 0x2a2b52, 0x11132b, 900, HEIGHT);
      pen.setColor(new Color(0xf2, 0xb2, 0x8a, 70));
      for (int y = 920; y < HEIGHT; y += 14)
        for (int i = 0; i < 12; i++)
          pen.fillRect(random.nextInt(WIDTH), y, 30 + random.nextInt(120), 3);
    }
  },

  /** The hall, seen from its last row, while the screen fills with signatures. */
  HALL {
    @Override
    void draw(Graphics2D pen) {
      fade(pen, 0x101830, 0x1d2744, 0, HEIGHT);
      pen.setPaint(
          new RadialGradientPaint(
              900, 430, 950, new float[] {0.3f, 1}, new Color[] {GLOW, new Color(0x101830)}));
      pen.fillRect(0, 0, WIDTH, HEIGHT);
      pen.setColor(new Color(0xfbf8f0));
      pen.fillRect(330, 130, 1140, 600);
      pen.setColor(new Color(0x16203a));
      for (int i = 0; i < 4; i++)
        pen.fillRect(620, 190 + i * 34, 560 - i % 3 * 60, i == 0 ? 16 : 7);
      Random random = new Random(322);
      for (int i = 0; i < 12; i++)
        signature(pen, random, 390 + i % 4 * 262, 390 + i / 4 * 105, 200, 3.5f);
      for (int row = 0; row < 5; row++)
        for (int x = -60 + row % 2 * 55; x < WIDTH + 60; x += 104 + row * 22)
          head(pen, x + random.nextInt(18), 770 + row * 92, 62 + row * 15, 9 - row);
    }
  },

  /** A pen on one of the tablets. */
  TABLET {
    @Override
    void draw(Graphics2D pen) {
      fade(pen, 0x8a6a4c, 0x5d4430, 0, HEIGHT);
      Random random = new Random(12);
      pen.setColor(new Color(0x40, 0x2c, 0x1c, 60));
      for (int y = 10; y < HEIGHT; y += 18 + random.nextInt(22)) pen.fillRect(0, y, WIDTH, 2);
      pen.rotate(-0.09, 900, 600);
      pen.setColor(new Color(0, 0, 0, 70));
      pen.fillRoundRect(300, 230, 1240, 830, 60, 60);
      pen.setColor(new Color(0x20242e));
      pen.fillRoundRect(280, 200, 1240, 830, 60, 60);
      pen.setColor(new Color(0xfffdf7));
      pen.fillRect(325, 245, 1150, 740);
      pen.setColor(new Color(0xd9cfba));
      for (int i = 0; i < 6; i++) pen.fillRect(400, 310 + i * 32, 900 - i * 37 % 240, 9);
      pen.fillRect(400, 860, 1000, 4);
      signature(pen, new Random(7), 430, 700, 760, 9);
      pen.rotate(0.62, 1190, 690);
      pen.setColor(new Color(0xe9e4d8));
      pen.fillPolygon(new int[] {1190, 1222, 1222}, new int[] {690, 668, 712}, 3);
      pen.fillRoundRect(1220, 666, 620, 48, 40, 40);
      pen.setColor(new Color(0xb3261e));
      pen.fillRect(1260, 666, 16, 48);
    }
  };

  private static final Color GLOW = new Color(0x5a628c);

  static final int WIDTH = 1800;
  static final int HEIGHT = 1200;

  abstract void draw(Graphics2D pen);

  /** At the size at which a photograph is printed in a newspaper. */
  BufferedImage image() {
    BufferedImage sheet = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = sheet.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    draw(pen);
    pen.dispose();
    return sheet;
  }

  private static void fade(Graphics2D pen, int above, int below, int from, int to) {
    pen.setPaint(new GradientPaint(0, from, new Color(above), 0, to, new Color(below)));
    pen.fillRect(0, from, WIDTH, to - from);
  }

  private static void ridge(Graphics2D pen, Color colour, int y, int high, int waves) {
    Path2D line = new Path2D.Double();
    line.moveTo(0, HEIGHT);
    for (int x = 0; x <= WIDTH; x += 10)
      line.lineTo(
          x, y - high * Math.sin(x * waves / 900.0) - high * 0.4 * Math.sin(x * waves / 310.0 + 1));
    line.lineTo(WIDTH, HEIGHT);
    line.closePath();
    pen.setColor(colour);
    pen.fill(line);
  }

  private static void house(Graphics2D pen, Random random, int x, int wide, int high) {
    pen.setColor(new Color(0x1b1d3c + random.nextInt(4) * 0x030306));
    pen.fillRect(x, 900 - high, wide, high);
    pen.setColor(new Color(0xffd992));
    for (int y = 912 - high; y < 890; y += 17)
      for (int at = x + 7; at < x + wide - 9; at += 14)
        if (random.nextInt(3) == 0) pen.fillRect(at, y, 6, 8);
  }

  private static void tower(Graphics2D pen) {
    pen.setColor(new Color(0x232650));
    for (int i = 0; i < 8; i++)
      pen.fillPolygon(
          new int[] {560 - 34, 560 + 34, 560 + 50, 560 - 50},
          new int[] {840 - i * 64, 840 - i * 64, 780 - i * 64, 780 - i * 64},
          4);
    pen.fillRect(540, 250, 40, 90);
    pen.fillRect(556, 130, 8, 130);
    pen.setColor(new Color(0xffd992));
    for (int i = 0; i < 8; i++) pen.fillRect(516, 782 - i * 64, 88, 5);
  }

  private static void head(Graphics2D pen, int x, int y, int size, int shade) {
    pen.setColor(new Color(shade * 3, shade * 4, shade * 7));
    pen.fillOval(x, y, size, (int) (size * 1.2));
    pen.fillRoundRect(x - size / 2, y + size, 2 * size, (int) (size * 1.6), size, size);
  }

  /** A line that a hand might have written. */
  private static void signature(
      Graphics2D pen, Random random, int x, int y, int wide, float width) {
    Path2D line = new Path2D.Double();
    line.moveTo(x, y);
    double step = wide / 9.0;
    for (int i = 0; i < 9; i++) {
      double up = (i == 0 ? 0.32 : 0.1 + random.nextDouble() * 0.16) * wide;
      line.curveTo(
          x + (i + 0.2) * step,
          y - up,
          x + (i + 1.1) * step,
          y - up * random.nextDouble(),
          x + (i + 0.8 + random.nextDouble() * 0.3) * step,
          y + (random.nextDouble() - 0.4) * 0.06 * wide);
    }
    pen.setColor(new Color(0x1b2f6e));
    pen.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    pen.draw(line);
  }
}
