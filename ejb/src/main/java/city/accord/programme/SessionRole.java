package city.accord.programme;

/** What a person does in a session. */
public enum SessionRole {
  SPEAKER,
  MODERATOR,
  INTERPRETER
}
