import { Page } from "@/components/page";

export default function Home() {
  return (
    <Page>
      <h1>Practise answering. See why it earned its mark.</h1>
    </Page>
  );
}
