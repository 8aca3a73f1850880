/**
 * The name in a person's travel document and their date of birth, apart from the name by which the
 * person is called: encrypted where they are kept, and read only on record.
 */
package city.accord.attendee.passport;
