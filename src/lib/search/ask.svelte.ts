/** A query that changes while results are shown. */
export class Question {
  words = $state('');
}
