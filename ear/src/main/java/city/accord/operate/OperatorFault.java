package city.accord.operate;

/** What an operator's command cannot do, in one sentence for whoever gave it. */
public final class OperatorFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public OperatorFault(String sentence) {
    super(sentence);
  }

  public OperatorFault(String sentence, Throwable cause) {
    super(sentence + (cause.getMessage() == null ? "" : ": " + cause.getMessage()), cause);
  }
}
