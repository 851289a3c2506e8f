/** Made by `npm run localize:build`: change the files in `xliff/`, not this one. */
export default `006b0A computer translated this. There may be a mistake in it. Are you not sure? Then call us.
01177We cannot find this word. Do call us. We will explain it.
033eaCan you not work it out? We fill it in together with you.
040efSearch for a word
04bb0The voice does not work now. Are you connected to the internet? Then try again.
05033Reading aloud does not work now. Feel free to call us. We will read it to you.
057eaGood.
06c71The text has changed. Choose: Read aloud to me. Then we start again.
08b14Read aloud to me
0a825The rest of this website does not change.
105a2The question you are at
119c4There are no words from our list on this page.
15ac9Read aloud
1bb34Yes
20959Write to us for someone else
23c6eAnother language
26e6aYour device did not allow sound. Choose again: Read aloud to me.
2e777This page
305d5Part of it is in another language. We cannot read that aloud.
330a5Stop
3a80bPut a line below difficult words on this page
3da1fThe letters are now: {0}.
41428{0} word found.
4288eAsk first if that is all right. Write down your own name too.
4970fDo you want to arrange more for someone else? Then that person must give you permission. That is called: authorising (machtigen).
4c403Yes, read it aloud
50059There is nothing here that we can read aloud.
58f55Remember this on this device
5a407More room between lines and words
5ac55Do you already use a program that reads aloud? Then you do not need this.
5df1bClose
63013Speed
6475bThere is now a line below {0} words. Choose one. Then you read what it means.
6ebb2Please wait. We are looking for the words.
6fe54Does this help?
78817Your device has no voice of its own for this text.
78826You can also ask someone you trust. For example family or a neighbour.
79043Sorry, this does not work now. Try again later.
7b973Go on
7c1ebRead how to authorise someone (machtigen)
8469cLarger and calmer
910a6Slow
9156eClose the help
91e72Large
97425I help someone else
986a2You are reading English now.
a1de0How large are the letters?
a79caVery large
a948dFast
adb5bNo
b1a5cHelp from a person
b1b0aHelp
b71b5We read the text aloud to you. Turn on your sound.
b831aNever use the DigiD of someone else. Not even if that person says you may.
bf418Remember my language on this device
c3916What does this word mean?
c6b13{0} words found.
d12daNormal
d3c5bThis text is in another language. We cannot read it aloud.
d9e38Is that all right?
da57eHow can we help you?
e1369Then choose {0}. You will talk to a person.
e1b46Questions that people have here
e1fe9Show pictures beside the words
e45cdChoose your language. What you typed stays there.
e6a42All ways to reach us
e9838First go to a question on this page. Then choose: Read aloud to me.
eb99fThen ask us. We are happy to help you.
ed669You may fill this in for someone else.
eebdfThen we will not read it aloud here. Feel free to call us. We will read it to you.
f23b9When we read aloud, the text goes to another company. It makes the voice. What you typed yourself is not sent.
f2c83This language does not work now. Try again later.
f3cb5What do you want to hear?
fa880There is now a line below {0} word. Choose it. Then you read what it means.
fddd0Pause
feb7cThis holds for our questions and answers on this page.`;
