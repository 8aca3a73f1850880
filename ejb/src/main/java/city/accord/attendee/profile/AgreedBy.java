package city.accord.attendee.profile;

/** Whose word it is that a person agrees to be shown (GDPR, article 7, paragraph 1). */
public enum AgreedBy {

  /** Their own, by the link to their registration. */
  PERSON,

  /** Their delegation's focal point, by the link of its invitation. */
  DELEGATION,

  /** An officer's, who has it from the person and says where it is found. */
  OFFICER
}
