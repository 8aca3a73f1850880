package city.accord.emblem;

import city.accord.Refused;

/** An uploaded emblem is not taken; each subclass says why. */
public abstract class EmblemRefused extends Refused {

  private static final long serialVersionUID = 1;

  protected EmblemRefused(Object... arguments) {
    super(arguments);
  }

  @Override
  public String field() {
    return "emblem-file";
  }

  /** The file is neither an SVG drawing nor a PNG picture, or a broken one. */
  public static class NotAnEmblem extends EmblemRefused {

    private static final long serialVersionUID = 1;
  }

  /** The file has too many bytes. */
  public static class EmblemTooLarge extends EmblemRefused {

    private static final long serialVersionUID = 1;

    EmblemTooLarge(int megabytes) {
      super(megabytes);
    }
  }

  /** The picture has too many pixels to be decoded, or too few to be shown on a wall. */
  public static class EmblemPixels extends EmblemRefused {

    private static final long serialVersionUID = 1;

    EmblemPixels(int fewest, int most) {
      super(fewest, most);
    }
  }

  /** The picture is so wide or so high that nothing of it would be seen beside a name. */
  public static class EmblemTooNarrow extends EmblemRefused {

    private static final long serialVersionUID = 1;

    EmblemTooNarrow(int most) {
      super(most);
    }
  }

  /**
   * The drawing has more shapes than a browser draws at once, or shapes that contain themselves.
   */
  public static class EmblemTooIntricate extends EmblemRefused {

    private static final long serialVersionUID = 1;
  }

  /** The drawing contains what a still picture has no use for. */
  public static class EmblemNotPlain extends EmblemRefused {

    private static final long serialVersionUID = 1;

    EmblemNotPlain(String what) {
      super(what);
    }
  }
}
