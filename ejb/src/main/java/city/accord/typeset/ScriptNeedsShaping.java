package city.accord.typeset;

/** A script whose letters join or stack; the sealed declaration cannot draw it yet. */
public class ScriptNeedsShaping extends NotDrawable {

  private static final long serialVersionUID = 1;

  public ScriptNeedsShaping(String characters, String script) {
    super(characters, script);
  }
}
