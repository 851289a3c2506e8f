/** Made by `npm run localize:build`: change the files in `xliff/`, not this one. */
export default `006b0A computer translated this. There may be a mistake in it. Are you not sure? Then call us.
01177We cannot find this word. Do call us. We will explain it.
033eaCan you not work it out? We fill it in together with you.
040efSearch for a word
057eaGood.
0a825The rest of this website does not change.
119c4There are no words from our list on this page.
1bb34Yes
20959Write to us for someone else
23c6eAnother language
3a80bPut a line below difficult words on this page
3da1fThe letters are now: {0}.
41428{0} word found.
4288eAsk first if that is all right. Write down your own name too.
4970fDo you want to arrange more for someone else? Then that person must give you permission. That is called: authorising (machtigen).
58f55Remember this on this device
5a407More room between lines and words
5df1bClose
6475bThere is now a line below {0} words. Choose one. Then you read what it means.
6ebb2Please wait. We are looking for the words.
6fe54Does this help?
78826You can also ask someone you trust. For example family or a neighbour.
79043Sorry, this does not work now. Try again later.
7c1ebRead how to authorise someone (machtigen)
8469cLarger and calmer
9156eClose the help
91e72Large
97425I help someone else
986a2You are reading English now.
a1de0How large are the letters?
a79caVery large
adb5bNo
b1a5cHelp from a person
b1b0aHelp
b831aNever use the DigiD of someone else. Not even if that person says you may.
bf418Remember my language on this device
c3916What does this word mean?
c6b13{0} words found.
d12daNormal
da57eHow can we help you?
e1369Then choose {0}. You will talk to a person.
e1b46Questions that people have here
e45cdChoose your language. What you typed stays there.
e6a42All ways to reach us
eb99fThen ask us. We are happy to help you.
ed669You may fill this in for someone else.
f2c83This language does not work now. Try again later.
fa880There is now a line below {0} word. Choose it. Then you read what it means.
feb7cThis holds for our questions and answers on this page.`;
