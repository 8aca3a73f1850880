package city.accord.page;

import city.accord.Refused;

/** A text in Markdown has something that no page of ours shows. */
public abstract class MarkdownRefused extends Refused {

  private static final long serialVersionUID = 1;

  protected MarkdownRefused(Object... arguments) {
    super(arguments);
  }

  @Override
  public String field() {
    return "text";
  }

  /** HTML stands in it: a script, a frame, or only a tag. */
  public static class MarkdownWithHtml extends MarkdownRefused {

    private static final long serialVersionUID = 1;

    MarkdownWithHtml(String html) {
      super(html);
    }
  }

  /** A link leads to what is neither on the web, nor here, nor a mail address. */
  public static class MarkdownLinksElsewhere extends MarkdownRefused {

    private static final long serialVersionUID = 1;

    MarkdownLinksElsewhere(String address) {
      super(address);
    }
  }

  /** A picture does not come from this site: whoever serves it would see who reads the page. */
  public static class PictureFromElsewhere extends MarkdownRefused {

    private static final long serialVersionUID = 1;

    PictureFromElsewhere(String address) {
      super(address);
    }
  }

  /** Lists and quotations stand in each other too often. */
  public static class MarkdownTooDeep extends MarkdownRefused {

    private static final long serialVersionUID = 1;
  }
}
