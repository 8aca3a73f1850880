package city.accord.programme;

/** What a person does in a session. */
public enum Contribution {
  SPEAKER,
  MODERATOR,
  INTERPRETER
}
